package vn.congvu.modelling;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.modelling.gate.ModelGate;
import vn.congvu.modelling.gate.Report;
import vn.congvu.modelling.gate.Surroundings;
import vn.congvu.modelling.gate.Verdict;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Gathers what a proposal consists of, and lets the gate check every part in the company of the others. */
@Component
class ProposalParts {

    private final ModelStore models;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final InForce inForce;
    private final ModelGate gate;

    ProposalParts(ModelStore models, DraftStore drafts, VersionStore versions, InForce inForce, ModelGate gate) {
        this.models = models;
        this.drafts = drafts;
        this.versions = versions;
        this.inForce = inForce;
        this.gate = gate;
    }

    /** A draft that says something else than what is in force. */
    record Drafted(StoredModel model, Draft draft) {

        InForce.Arriving arriving() {
            return new InForce.Arriving(model.key(), model.kind(), draft.content());
        }
    }

    record Checked(List<ProposalPart> parts, List<Report> reports) {}

    /** The draft of the model, and of the forms and tables it uses. */
    List<Drafted> gather(StoredModel model) {
        String text = drafts.find(model.key())
                .map(Draft::content)
                .or(() -> versions.inForce(model.key()).map(ModelVersion::content))
                .orElse("");
        Outline outline = Outlines.of(model.kind(), text);
        Set<String> keys = new LinkedHashSet<>(Set.of(model.key()));
        outline.forms().stream().sorted().forEach(keys::add);
        outline.decisions().stream().sorted().forEach(keys::add);
        List<Drafted> found = new ArrayList<>();
        keys.forEach(key -> changed(key).ifPresent(found::add));
        return found;
    }

    private Optional<Drafted> changed(String key) {
        Optional<ModelVersion> live = versions.inForce(key);
        return drafts.find(key)
                .filter(draft -> live.filter(version -> says(version, draft)).isEmpty())
                .flatMap(draft -> models.find(key).map(model -> new Drafted(model, draft)));
    }

    private static boolean says(ModelVersion version, Draft draft) {
        return version.content().equals(draft.content())
                || version.uploadedHash().equals(Sha256.of(draft.content()));
    }

    /** Refuses them when one of them is refused, with what the gate says of each. */
    Checked check(List<Drafted> drafted) {
        Surroundings around =
                inForce.with(drafted.stream().map(Drafted::arriving).toList());
        List<ProposalPart> parts = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        List<Drafted> refused = new ArrayList<>();
        for (Drafted one : drafted) {
            Verdict verdict = check(one.draft().content(), around);
            reports.add(verdict.report());
            if (verdict.checked() == null) {
                refused.add(one);
            } else {
                requireItself(one.model(), verdict.report());
                parts.add(part(one, new String(verdict.checked(), StandardCharsets.UTF_8)));
            }
        }
        if (!refused.isEmpty()) {
            throw refusal(reports);
        }
        return new Checked(parts, reports);
    }

    /** The word of the gate on each in the company of the others; refuses them all when one of them is refused. */
    List<Verdict> accepted(List<InForce.Arriving> arriving) {
        Surroundings around = inForce.with(arriving);
        List<Verdict> verdicts =
                arriving.stream().map(one -> check(one.source(), around)).toList();
        if (verdicts.stream().anyMatch(verdict -> verdict.checked() == null)) {
            throw refusal(verdicts.stream().map(Verdict::report).toList());
        }
        return verdicts;
    }

    private Verdict check(String text, Surroundings around) {
        return gate.check(text.getBytes(StandardCharsets.UTF_8), around);
    }

    static ProblemException refusal(List<Report> reports) {
        return new ProblemException(new Problem("model-refused", 422).with("reports", reports));
    }

    private static void requireItself(StoredModel model, Report report) {
        if (report.kind() != model.kind() || !model.key().equals(report.key())) {
            throw new ProblemException(
                    new Problem("model-of-other-key", 422, model.key(), report.key()).with("reports", List.of(report)));
        }
    }

    private static ProposalPart part(Drafted one, String checked) {
        return new ProposalPart(
                one.model().key(),
                one.model().kind(),
                one.draft().revision(),
                one.draft().baseVersion(),
                one.draft().content(),
                Sha256.of(one.draft().content()),
                checked,
                Sha256.of(checked),
                null);
    }
}
