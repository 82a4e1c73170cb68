package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.ExamLimit;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about a round is refused; each names its rule. */
final class RoundProblems {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private RoundProblems() {}

    static String shown(Instant moment) {
        return MOMENT.format(LocalDateTime.ofInstant(moment, WorkingCalendar.ZONE));
    }

    static String dayOf(Instant moment) {
        return DAY.format(LocalDateTime.ofInstant(moment, WorkingCalendar.ZONE));
    }

    static ProblemException roundState(ExamRound round) {
        return new ProblemException(new Problem("exam-round-state", 409, round.code())
                .with("status", round.status().name()));
    }

    static Problem ownDraft() {
        return new Problem("exam-own-draft", 403);
    }

    /** What is wrong with a draft is said field by field. */
    static Problem draft() {
        return new Problem("exam-draft", 422);
    }

    /** What is wrong with the dates is said date by date, each with the limit it breaks. */
    static Problem dates(ExamRound round) {
        return new Problem("exam-dates", 422, round.code());
    }

    static ProblemException datesFixed(ExamRound round) {
        return new ProblemException(new Problem("exam-dates-fixed", 409, round.code()));
    }

    static ProblemException noticeNotOut(ExamRound round) {
        return new ProblemException(new Problem("exam-notice-none", 409, round.code()));
    }

    static ProblemException noticeChangedBefore(ExamRound round, ExamLimit rule) {
        return new ProblemException(new Problem("exam-notice-changed", 409, round.code(), rule.number(), rule.basis())
                .with("rule", rule.name()));
    }

    static ProblemException noticeTooLate(Instant opening, Instant latest, ExamLimit rule) {
        return new ProblemException(new Problem(
                        "exam-notice-late",
                        409,
                        shown(opening),
                        rule.term().calendarDays(),
                        shown(latest),
                        rule.basis())
                .with("rule", rule.name()));
    }

    static ProblemException notSuspended(ExamRound round) {
        return new ProblemException(new Problem("exam-not-suspended", 409, round.code()));
    }

    static ProblemException nothingToSuspend(ExamRound round) {
        return new ProblemException(new Problem("exam-nothing-to-suspend", 409, round.code()));
    }
}
