package vn.congvu.sla.excuse;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.organisation.Organisation;
import vn.congvu.sla.EvidenceFiles;
import vn.congvu.web.problem.Bilingual;

/** Asks for the recognition of causes and decides over it. The outcome itself stays what it is. */
@Service
@Transactional
class ExcuseDesk {

    private final ExcuseStore excuses;
    private final ExcuseAccess access;
    private final ExcuseRules rules;
    private final ExcuseCauses causes;
    private final EvidenceFiles files;
    private final Organisation organisation;
    private final Clock clock;

    ExcuseDesk(
            ExcuseStore excuses,
            ExcuseAccess access,
            ExcuseRules rules,
            ExcuseCauses causes,
            EvidenceFiles files,
            Organisation organisation,
            Clock clock) {
        this.excuses = excuses;
        this.access = access;
        this.rules = rules;
        this.causes = causes;
        this.files = files;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What the unit brings forward; {@code evidence} is the id of an attachment of the dossier, nullable. */
    record Request(String cause, String text, String evidence) {}

    Excuse request(long outcomeId, Request request) {
        LateOutcome late = excuses.outcome(outcomeId)
                .filter(access::sees)
                .orElseThrow(() -> ExcuseRefusal.unknownOutcome(outcomeId));
        if (!access.requests(late.unitCode(), late.institutionCode())) {
            throw ExcuseRefusal.ofAnotherUnit(name(late.unitCode()));
        }
        List<Excuse> before = excuses.of(List.of(outcomeId));
        rules.against(late, before).ifPresent(refusal -> {
            throw refusal;
        });
        check(late, request, before);
        return find(insert(asked(late, request, before.size() + 1)));
    }

    private void check(LateOutcome late, Request request, List<Excuse> before) {
        var today = clock.instant().atZone(WorkingCalendar.ZONE).toLocalDate();
        if (causes.inForce(request.cause(), today).isEmpty()) {
            throw ExcuseRefusal.field("cause", "no-such-cause");
        }
        if (before.stream().anyMatch(excuse -> excuse.text().equals(request.text()))) {
            throw ExcuseRefusal.field("text", "same-as-refused");
        }
        if (request.evidence() != null && !files.has(late.dossierCode(), request.evidence())) {
            throw ExcuseRefusal.field("evidenceId", "no-such-evidence");
        }
    }

    private Excuse asked(LateOutcome late, Request request, int attempt) {
        return new Excuse(
                0,
                late,
                attempt,
                request.cause(),
                request.text(),
                request.evidence(),
                access.username(),
                clock.instant(),
                null);
    }

    private long insert(Excuse asked) {
        try {
            return excuses.insert(asked);
        } catch (DuplicateKeyException askedMeanwhile) {
            throw ExcuseRefusal.alreadyAsked(ExcuseState.REQUESTED);
        }
    }

    Excuse decide(long id, ExcuseState state, String reason) {
        Excuse excuse = excuses.find(id)
                .filter(found -> access.sees(found.outcome()))
                .orElseThrow(() -> ExcuseRefusal.unknown(id));
        if (!access.decides(excuse)) {
            throw ExcuseRefusal.notCompetent(access.competent(excuse)
                    .map(competent -> name(competent.institution()))
                    .orElseGet(() -> name(excuse.outcome().institutionCode())));
        }
        if (excuse.state() != ExcuseState.REQUESTED) {
            throw ExcuseRefusal.decided(excuse.state());
        }
        try {
            excuses.decide(id, new Excuse.Decision(state, reason, access.username(), clock.instant()));
        } catch (DuplicateKeyException decidedMeanwhile) {
            throw ExcuseRefusal.decidedMeanwhile();
        }
        return find(id);
    }

    private Excuse find(long id) {
        return excuses.find(id).orElseThrow(() -> ExcuseRefusal.unknown(id));
    }

    private Bilingual name(String unitCode) {
        return organisation
                .unit(unitCode)
                .map(unit -> new Bilingual(unit.nameVi(), unit.nameEn()))
                .orElseGet(() -> new Bilingual(unitCode, unitCode));
    }
}
