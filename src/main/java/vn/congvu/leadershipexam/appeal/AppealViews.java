package vn.congvu.leadershipexam.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.desk.WrittenMark;
import vn.congvu.leadershipexam.marking.desk.WrittenMarks;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.script.ExamDoor;

/**
 * Appeals before those who lead: without names, and without the published mark as long as somebody of the appeal board is
 * still marking.
 */
@Service
public class AppealViews {

    private final ExamDoor door;
    private final FiledAppeals appeals;
    private final AppealMarkStore marks;
    private final AppealDesk desk;
    private final WrittenMarks written;

    AppealViews(ExamDoor door, FiledAppeals appeals, AppealMarkStore marks, AppealDesk desk, WrittenMarks written) {
        this.door = door;
        this.appeals = appeals;
        this.marks = marks;
        this.desk = desk;
        this.written = written;
    }

    /** How far an appeal has come. */
    public enum State {
        FILED,
        MARKING,
        DIALOGUE,
        TO_CONFIRM,
        TO_DECIDE,
        DECIDED
    }

    /**
     * @param marked how many of its markers are done
     * @param mark of the appeal board; null while it is marking
     * @param published what the mark was, null as long
     * @param chosen whether the chair chooses the mark
     * @param mayConfirm whether the person asking is the other head
     */
    public record Row(
            String id,
            String code,
            State state,
            Instant filedAt,
            String reason,
            int markers,
            int marked,
            BigDecimal mark,
            BigDecimal published,
            boolean chosen,
            String dialogue,
            boolean mayConfirm,
            BigDecimal decided,
            String decidedReason) {}

    public record Appeals(boolean mayDraw, boolean mayTalk, boolean mayDecide, List<Row> items) {}

    @Transactional(readOnly = true)
    public Appeals of(String code, int council) {
        door.requireLead(code, council, Body.APPEAL, Body.MARKING, Body.COUNCIL, Body.SUPERVISION);
        ExamRound round = door.round(code);
        List<Row> rows = appeals.of(code, council).stream()
                .map(appeal -> row(round, appeal))
                .toList();
        return new Appeals(
                door.leads(code, council, Body.APPEAL) && rows.stream().anyMatch(row -> row.state() == State.FILED),
                door.leads(code, council, Body.APPEAL) || door.leads(code, council, Body.MARKING),
                door.leads(code, council, Body.COUNCIL),
                rows);
    }

    private Row row(ExamRound round, Appeal appeal) {
        List<AppealMark> given = marks.of(appeal.id());
        boolean chosen = appeal.mark() != null && !appeal.isDecided() && desk.needsDialogue(round, appeal);
        Optional<WrittenMark> before = written.of(appeal.candidateId());
        return new Row(
                appeal.id(),
                appeal.code(),
                state(appeal, given, chosen),
                appeal.filedAt(),
                appeal.reason(),
                given.size(),
                (int) given.stream().filter(AppealMark::isLocked).count(),
                points(appeal.mark()),
                appeal.mark() == null || appeal.isDecided()
                        ? null
                        : before.map(mark -> mark.paper().value()).orElse(null),
                chosen,
                appeal.dialogue(),
                mayConfirm(appeal),
                points(appeal.decided()),
                appeal.decidedReason());
    }

    private boolean mayConfirm(Appeal appeal) {
        return appeal.dialogue() != null && appeal.confirmedBy() == null && !desk.sameSide(appeal);
    }

    private static State state(Appeal appeal, List<AppealMark> given, boolean chosen) {
        if (appeal.isDecided()) {
            return State.DECIDED;
        }
        if (appeal.mark() == null) {
            return given.isEmpty() ? State.FILED : State.MARKING;
        }
        if (chosen && appeal.dialogue() == null) {
            return State.DIALOGUE;
        }
        return chosen && appeal.confirmedBy() == null ? State.TO_CONFIRM : State.TO_DECIDE;
    }

    private static BigDecimal points(Mark mark) {
        return mark == null ? null : mark.value();
    }
}
