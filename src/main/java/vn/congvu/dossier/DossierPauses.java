package vn.congvu.dossier;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.EvidenceFiles;
import vn.congvu.sla.Interruption;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.PauseRule;
import vn.congvu.sla.PauseRules;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.ClockControl;

/** Lets the clocks of a dossier stand still for a reason the rules know, as often as there is one, and run on. */
@Service
public class DossierPauses {

    private final DossierLock dossiers;
    private final DossierAccess access;
    private final PromiseClock promise;
    private final Promises promises;
    private final ClockControl clocks;
    private final PauseRules rules;
    private final EvidenceFiles files;
    private final DossierJournal journal;
    private final CurrentUser user;
    private final Clock clock;

    DossierPauses(
            DossierLock dossiers,
            DossierAccess access,
            PromiseClock promise,
            Promises promises,
            ClockControl clocks,
            PauseRules rules,
            EvidenceFiles files,
            DossierJournal journal,
            CurrentUser user,
            Clock clock) {
        this.dossiers = dossiers;
        this.access = access;
        this.promise = promise;
        this.promises = promises;
        this.clocks = clocks;
        this.rules = rules;
        this.files = files;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** The reasons people may give. */
    public List<PauseRule> reasons() {
        return rules.inForce().stream().filter(PauseRule::byHand).toList();
    }

    @Transactional
    public void suspend(String code, Suspension wish) {
        Dossier dossier = dossiers.visible(code);
        requireMayMoveClock(code);
        if (promise.stands(dossier)) {
            throw DossierProblems.clockStands(dossier);
        }
        if (dossier.status() != DossierStatus.PROCESSING) {
            throw DossierProblems.notNow(code, dossier.status());
        }
        PauseRule rule = rule(wish.reason());
        requireProof(code, wish, rule);
        requireNotAhead(wish);
        String basis = wish.legalBasis() == null ? rule.legalBasis() : wish.legalBasis();
        clocks.pause(code, interruption(wish, basis), user.username());
        if (wish.reason() == PauseReason.FINANCIAL_OBLIGATION) {
            dossier.awaitsPayment();
        }
        Grounds grounds = Grounds.pause(wish.reason(), basis, wish.evidenceId());
        journal.note(code, HistoryEntry.Kind.SUSPENDED, user.username(), wish.note(), grounds);
    }

    @Transactional
    public void resume(String code, String note) {
        Dossier dossier = dossiers.visible(code);
        requireMayMoveClock(code);
        if (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED) {
            throw DossierProblems.awaitsSupplement(dossier);
        }
        PauseReason reason = promise.standsFor(dossier).orElseThrow(() -> DossierProblems.clockRuns(dossier));
        String basis = rules.of(reason).map(PauseRule::legalBasis).orElse(null);
        clocks.resume(code, user.username(), basis);
        dossier.underWayAgain();
        promises.follow(dossier);
        journal.note(code, HistoryEntry.Kind.RESUMED, user.username(), note, Grounds.pause(reason, basis, null));
    }

    private void requireMayMoveClock(String code) {
        if (!access.mayMoveClock(code)) {
            throw DossierProblems.notAllowed();
        }
    }

    private PauseRule rule(PauseReason reason) {
        return rules.of(reason).filter(PauseRule::byHand).orElseThrow(() -> DossierProblems.notByHand(reason));
    }

    /** Whole minutes, as papers print them and as the ledger keeps the other events of people. */
    private static Interruption interruption(Suspension wish, String basis) {
        return new Interruption(
                wish.reason(),
                basis,
                wish.note(),
                wish.evidenceId(),
                wish.since() == null ? null : wish.since().truncatedTo(ChronoUnit.MINUTES));
    }

    private void requireProof(String code, Suspension wish, PauseRule rule) {
        Problem problem = new Problem("pause-not-proved", 422, DossierProblems.words(rule), rule.legalBasis());
        if (rule.evidenceRequired() && wish.evidenceId() == null) {
            problem.field("evidenceId", "evidence-required", DossierProblems.words(rule));
        }
        if (rule.evidenceRequired() && (wish.note() == null || wish.note().isBlank())) {
            problem.field("note", "required");
        }
        if (wish.evidenceId() != null && !files.has(code, wish.evidenceId())) {
            problem.field("evidenceId", "no-such-evidence", wish.evidenceId());
        }
        problem.throwIfAnyField();
    }

    private void requireNotAhead(Suspension wish) {
        Problem problem = new Problem("pause-ahead", 422);
        if (wish.since() != null && wish.since().isAfter(clock.instant())) {
            problem.field("since", "moment-ahead");
        }
        problem.throwIfAnyField();
    }
}
