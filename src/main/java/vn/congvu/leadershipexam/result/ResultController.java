package vn.congvu.leadershipexam.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The result of a council, for those who draw it up and decide on it. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/result")
@PreAuthorize(OnlyFor.PERSONS)
class ResultController {

    private final ResultDesk desk;
    private final ResultViews views;

    ResultController(ResultDesk desk, ResultViews views) {
        this.desk = desk;
        this.views = views;
    }

    record CouncilVote(
            @NotBlank @Size(max = 36) String candidateId,
            @Min(1) int votesFor,
            @Min(1) int votesCast,
            @NotBlank @Size(max = 300) String minutes) {}

    @GetMapping
    ResultView result(@PathVariable String code, @PathVariable int no) {
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/draw-up")
    ResultView drawUp(@PathVariable String code, @PathVariable int no) {
        desk.drawUp(code, no);
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/posts/{post}/vote")
    ResultView vote(
            @PathVariable String code,
            @PathVariable int no,
            @PathVariable int post,
            @Valid @RequestBody CouncilVote vote) {
        desk.vote(code, no, post, vote.candidateId(), vote.votesFor(), vote.votesCast(), vote.minutes());
        return views.of(code, no);
    }
}
