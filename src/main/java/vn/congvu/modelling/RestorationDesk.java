package vn.congvu.modelling;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.security.CurrentUser;
import vn.congvu.workflow.UnknownModel;

/** A former version in force again, by an approver. All of it is one transaction, the engine's part included. */
@Service
@Transactional
public class RestorationDesk {

    private final ModelStore models;
    private final VersionStore versions;
    private final ProposalParts parts;
    private final InForceTogether together;
    private final Publication publication;
    private final ModelHistory history;
    private final CurrentUser user;
    private final Clock clock;

    RestorationDesk(
            ModelStore models,
            VersionStore versions,
            ProposalParts parts,
            InForceTogether together,
            Publication publication,
            ModelHistory history,
            CurrentUser user,
            Clock clock) {
        this.models = models;
        this.versions = versions;
        this.parts = parts;
        this.together = together;
        this.publication = publication;
        this.history = history;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The former version again, word for word, and with a process its forms and tables as they last stood beside it.
     *
     * @return the number of the new version
     */
    public int restore(String key, int version, String reason, String legalBasis) {
        models.lockDeployment();
        StoredModel model = models.lock(key).orElseThrow(() -> new UnknownModel(key));
        ModelVersion former = versions.find(key, version).orElseThrow(() -> new UnknownVersion(key, version));
        if (Objects.equals(model.liveVersion(), version)) {
            throw ModelConflict.inForceAlready(key, version);
        }
        List<NewVersion> again = new ArrayList<>(List.of(again(model.kind(), former)));
        if (model.kind() == ModelKind.PROCESS) {
            together.replacedSince(former)
                    .forEach(part -> again.add(
                            again(models.find(part.key()).orElseThrow().kind(), part)));
        }
        // What was let through once need not be today.
        parts.accepted(again.stream()
                .map(one -> new InForce.Arriving(one.key(), one.kind(), one.content()))
                .toList());
        Map<String, Integer> numbers = publication.publish(again, restoration(model, reason, legalBasis));
        again.forEach(one -> history.add(restored(one, numbers.get(one.key()), reason)));
        return numbers.get(key);
    }

    private static NewVersion again(ModelKind kind, ModelVersion former) {
        return new NewVersion(former.key(), kind, former.content(), former.uploadedHash(), former.version());
    }

    private Publication.Occasion restoration(StoredModel model, String reason, String legalBasis) {
        return new Publication.Occasion(
                model.name(),
                VersionOrigin.RESTORED,
                new ModelVersion.Decision(user.username(), user.username(), legalBasis, null, reason),
                null);
    }

    private ModelHistory.Entry restored(NewVersion one, int version, String reason) {
        return new ModelHistory.Entry(
                one.key(),
                ModelHistory.Act.RESTORED,
                clock.instant(),
                user.username(),
                null,
                version,
                Sha256.of(one.content()),
                reason);
    }
}
