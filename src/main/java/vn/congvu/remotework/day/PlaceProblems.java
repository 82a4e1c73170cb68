package vn.congvu.remotework.day;

import java.time.LocalDate;
import java.util.List;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Why there is no place: each names the rule. */
public final class PlaceProblems {

    private static final String RULE = "rule";

    private PlaceProblems() {}

    static ProblemException quotaFull(int quota) {
        return new ProblemException(new Problem("remote-work-quota-full", 409, quota)
                .with(RULE, "R4")
                .with("quota", quota));
    }

    static ProblemException officeEmpty(List<LocalDate> days, int minPresent) {
        return new ProblemException(new Problem("remote-work-office-empty", 409, days, minPresent)
                .with(RULE, "R10")
                .with("days", days));
    }

    public static ProblemException noDayLeft() {
        return new ProblemException(new Problem("remote-work-no-day-left", 409).with(RULE, "N3"));
    }

    public static ProblemException tooManyDays() {
        return new ProblemException(new Problem("remote-work-too-many-days", 409).with(RULE, "R10"));
    }
}
