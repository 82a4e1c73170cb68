package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which an application, its check, numbers and seats are refused. */
final class RegistrationProblems {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private RegistrationProblems() {}

    static ProblemException closed(Instant at) {
        return refuse(new Problem("exam-registration-closed", 409, MOMENT.format(at)).with("closedAt", at.toString()));
    }

    static ProblemException noClosingDate(String round) {
        return refuse(new Problem("exam-registration-not-open", 409, round));
    }

    static ProblemException appliedBefore() {
        return refuse(new Problem("exam-applied-before", 409));
    }

    static ProblemException postStopped() {
        return refuse(new Problem("exam-post-stopped", 409));
    }

    static ProblemException sitsInABody() {
        return refuse(new Problem("exam-member-applies", 409));
    }

    static ProblemException status(Candidate.Status status) {
        return refuse(new Problem("exam-application-status", 409).with("candidateStatus", status.name()));
    }

    static ProblemException noConsent() {
        return refuse(new Problem("exam-no-consent", 409));
    }

    static ProblemException notInRegister() {
        return refuse(new Problem("exam-not-in-register", 404));
    }

    static ProblemException noSource() {
        return refuse(new Problem("exam-component-on-paper", 409));
    }

    static ProblemException dateMissing() {
        return refuse(new Problem("invalid-body", 400).field("issuedOn", "paper-date-missing"));
    }

    static ProblemException unknownComponent(List<String> known) {
        return refuse(new Problem("invalid-body", 400).field("component", "no-such-paper", known));
    }

    static ProblemException reasonMissing() {
        return refuse(new Problem("invalid-body", 400).field("note", "vetting-note-missing"));
    }

    static ProblemException sameVetter() {
        return refuse(new Problem("exam-vetting-same-person", 403));
    }

    static ProblemException nothingProposed() {
        return refuse(new Problem("exam-vetting-nothing-proposed", 409));
    }

    static ProblemException proposedAnew() {
        return refuse(new Problem("exam-vetting-changed", 409));
    }

    static ProblemException undecided(int open) {
        return refuse(new Problem("exam-vetting-undecided", 409, open).with("open", open));
    }

    static ProblemException answersOpen(Instant until) {
        return refuse(new Problem("exam-vetting-answers-open", 409, MOMENT.format(until)));
    }

    static ProblemException answerLate(Instant until) {
        return refuse(new Problem("exam-answer-late", 409, MOMENT.format(until)));
    }

    static ProblemException tooFewSeats(int candidates, int seats) {
        return refuse(new Problem("exam-too-few-seats", 409, candidates, seats));
    }

    static ProblemException seatsMissing(int without) {
        return refuse(new Problem("exam-seats-missing", 409, without));
    }

    static ProblemException seatsPublished() {
        return refuse(new Problem("exam-seats-published", 409));
    }

    static ProblemException publishedTooLate(Instant latest, Bilingual basis) {
        return refuse(new Problem("exam-seats-too-late", 409, MOMENT.format(latest), basis));
    }

    static ProblemException sameRoomTwice(String room) {
        return refuse(new Problem("invalid-body", 400).field("rooms", "room-twice", room));
    }

    private static ProblemException refuse(Problem problem) {
        return new ProblemException(problem);
    }
}
