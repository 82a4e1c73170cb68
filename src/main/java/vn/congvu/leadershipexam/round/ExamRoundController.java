package vn.congvu.leadershipexam.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Rounds of exams: drafting, opening, planning, suspension, change of the notice, the time line. */
@RestController
@RequestMapping("/api/exams")
@PreAuthorize(OnlyFor.STAFF)
class ExamRoundController {

    private static final String DRAFTING = "hasAnyRole('OFFICER', 'HEAD')";
    private static final String DECIDING = "hasAnyRole('HEAD', 'LEADER')";

    private final ExamRoundDesk desk;
    private final SuspensionDesk suspensions;
    private final NoticeDesk notices;
    private final ExamRoundViews rounds;
    private final Timelines timelines;

    ExamRoundController(
            ExamRoundDesk desk,
            SuspensionDesk suspensions,
            NoticeDesk notices,
            ExamRoundViews rounds,
            Timelines timelines) {
        this.desk = desk;
        this.suspensions = suspensions;
        this.notices = notices;
        this.rounds = rounds;
        this.timelines = timelines;
    }

    /** @param councilNo null or 0 for the whole round */
    record ExamDatesWish(
            @Min(0) Integer councilNo,
            @NotEmpty @Size(max = 10) Map<String, @NotNull OffsetDateTime> dates) {}

    @GetMapping
    Page<ExamRoundView.Row> exams(
            @RequestParam(required = false) Integer limit, @RequestParam(required = false) String next) {
        return rounds.list(Window.of(limit, next));
    }

    @GetMapping("/{code}")
    ExamRoundView exam(@PathVariable String code) {
        return rounds.one(code);
    }

    @GetMapping("/{code}/timeline")
    Timeline examTimeline(@PathVariable String code) {
        return timelines.of(code);
    }

    /**
     * What a decision would move, before it is taken: going on now for a round that stands still, another start of the paper
     * when one is given, else what lies ahead.
     */
    @GetMapping("/{code}/moves")
    @PreAuthorize(DECIDING)
    ExamMoves examMoves(@PathVariable String code, @RequestParam(required = false) OffsetDateTime paperStarts) {
        return paperStarts == null ? suspensions.preview(code) : notices.preview(code, paperStarts.toInstant());
    }

    @Idempotent
    @PostMapping
    @PreAuthorize(DRAFTING)
    ResponseEntity<ExamRoundView> draftExam(@Valid @RequestBody NewRound wish) {
        String code = desk.draft(wish);
        return ResponseEntity.created(URI.create("/api/exams/" + code)).body(exam(code));
    }

    @Idempotent
    @PutMapping("/{code}")
    @PreAuthorize(DRAFTING)
    ExamRoundView redraftExam(@PathVariable String code, @Valid @RequestBody NewRound wish) {
        desk.redraft(code, wish);
        return exam(code);
    }

    @Idempotent
    @PutMapping("/{code}/dates")
    @PreAuthorize(DRAFTING)
    ExamRoundView planExam(@PathVariable String code, @Valid @RequestBody ExamDatesWish wish) {
        desk.plan(code, wish.councilNo() == null ? PlannedDates.WHOLE_ROUND : wish.councilNo(), wish.dates());
        return exam(code);
    }

    @Idempotent
    @PostMapping("/{code}/open")
    @PreAuthorize(DECIDING)
    ExamRoundView openExam(@PathVariable String code) {
        desk.open(code);
        return exam(code);
    }

    @Idempotent
    @PostMapping("/{code}/suspend")
    @PreAuthorize(DECIDING)
    ExamRoundView suspendExam(@PathVariable String code, @Valid @RequestBody Decision decision) {
        suspensions.suspend(code, decision);
        return exam(code);
    }

    @Idempotent
    @PostMapping("/{code}/resume")
    @PreAuthorize(DECIDING)
    ExamRoundView resumeExam(@PathVariable String code, @Valid @RequestBody Decision decision) {
        suspensions.resume(code, decision);
        return exam(code);
    }

    @Idempotent
    @PostMapping("/{code}/notice")
    @PreAuthorize(DECIDING)
    ExamRoundView changeExamNotice(@PathVariable String code, @Valid @RequestBody NoticeChange change) {
        notices.change(code, change);
        return exam(code);
    }

    @Idempotent
    @PostMapping("/{code}/stop")
    @PreAuthorize(DECIDING)
    ExamRoundView stopExam(@PathVariable String code, @Valid @RequestBody Decision decision) {
        desk.stop(code, decision);
        return exam(code);
    }
}
