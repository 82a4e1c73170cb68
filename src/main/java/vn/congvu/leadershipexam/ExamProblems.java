package vn.congvu.leadershipexam;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Refusals that every part of an exam knows; each part has its own besides. */
public final class ExamProblems {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(WorkingCalendar.ZONE);

    private ExamProblems() {}

    /** Unknown, or not for these eyes. */
    public static ProblemException unknown(String what) {
        return new ProblemException(new Problem("unknown-exam", 404, what));
    }

    public static ProblemException notAllowed() {
        return new ProblemException(new Problem("exam-not-allowed", 403));
    }

    public static ProblemException suspended(String round, Instant since) {
        return suspended(round, since, new Bilingual("", ""));
    }

    /** @param number of the decision by which the round stands still */
    public static ProblemException suspended(String round, Instant since, String number) {
        return suspended(round, since, new Bilingual(" theo quyết định số " + number, " by decision No. " + number));
    }

    private static ProblemException suspended(String round, Instant since, Bilingual decision) {
        return new ProblemException(new Problem("exam-suspended", 409, round, MOMENT.format(since), decision)
                .with("suspendedAt", since.toString()));
    }

    public static ProblemException notInThisPhase(String round, Phase phase) {
        return new ProblemException(new Problem("exam-phase", 409, round).with("phase", phase.name()));
    }
}
