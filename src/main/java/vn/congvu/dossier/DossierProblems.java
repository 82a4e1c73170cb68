package vn.congvu.dossier;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.PauseRule;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about a dossier is refused. */
final class DossierProblems {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private DossierProblems() {}

    /** Unknown, or not for these eyes: the answer is the same, so codes cannot be guessed. */
    static ProblemException unknown(String code) {
        return new ProblemException(new Problem("unknown-dossier", 404, code));
    }

    static ProblemException notNow(String code, DossierStatus status) {
        return new ProblemException(
                new Problem("dossier-status", 409, code, status.words()).with("dossierStatus", status.name()));
    }

    static ProblemException resultSigned(String code) {
        return new ProblemException(new Problem("result-already-signed", 409, code));
    }

    static ProblemException extendedBefore(String code, ExtensionRule rule) {
        return new ProblemException(new Problem("extended-before", 409, code, rule.rePromises(), rule.basis()));
    }

    static ProblemException apologyTooLate(String code, Instant last, ExtensionRule rule) {
        return new ProblemException(new Problem("apology-too-late", 409, code, moment(last), rule.basis()));
    }

    /** While the clock stands nobody knows the date it will show; it moves by itself when it runs on. */
    static ProblemException promiseStands(Dossier dossier) {
        return inState("promise-stands", dossier);
    }

    /** The leader says that a promise will be kept which is already broken. */
    static ProblemException promiseBroken(Dossier dossier) {
        return new ProblemException(new Problem("promise-broken", 409, dossier.code(), moment(dossier.promisedAt())));
    }

    static ProblemException notAllowed() {
        return new ProblemException(new Problem("dossier-not-allowed", 403));
    }

    /** A stretch of time is taken off once: a clock that stands still cannot be stopped again. */
    static ProblemException clockStands(Dossier dossier) {
        return inState("clock-stands", dossier);
    }

    static ProblemException clockRuns(Dossier dossier) {
        return inState("clock-runs", dossier);
    }

    static ProblemException awaitsSupplement(Dossier dossier) {
        return inState("awaits-supplement", dossier);
    }

    private static ProblemException inState(String type, Dossier dossier) {
        return new ProblemException(
                new Problem(type, 409, dossier.code(), dossier.status().words())
                        .with("dossierStatus", dossier.status().name()));
    }

    static ProblemException notByHand(PauseReason reason) {
        return new ProblemException(new Problem("pause-not-by-hand", 422).field("reason", "pause-not-by-hand", reason));
    }

    static Bilingual words(PauseRule rule) {
        return new Bilingual(rule.vi(), rule.en());
    }

    static String day(Instant at) {
        return DAY.format(at);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
