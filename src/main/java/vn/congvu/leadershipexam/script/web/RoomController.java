package vn.congvu.leadershipexam.script.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.leadershipexam.marking.Penalty;
import vn.congvu.leadershipexam.script.Attendance;
import vn.congvu.leadershipexam.script.CodingView;
import vn.congvu.leadershipexam.script.CodingViews;
import vn.congvu.leadershipexam.script.RoomDesk;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The exam room: who is there, what happens, how many scripts are handed over. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/coding")
@PreAuthorize(OnlyFor.PERSONS)
class RoomController {

    private final CodingViews views;
    private final RoomDesk room;

    RoomController(CodingViews views, RoomDesk room) {
        this.views = views;
        this.room = room;
    }

    record Present(
            @NotBlank @Size(max = 20) String candidateNumber,
            boolean present,
            @Min(0) @Max(100) int sheets) {}

    record AttendanceList(@NotEmpty @Size(max = 500) List<@NotNull @Valid Present> items) {}

    record NewViolation(
            @NotBlank @Size(max = 20) String candidateNumber,
            @NotNull Penalty penalty,
            @NotBlank @Size(min = 10, max = 4000) String minutes) {}

    record HandOver(@Min(0) @Max(10_000) int scripts) {}

    @Idempotent
    @PutMapping("/attendance")
    CodingView attendance(@PathVariable String code, @PathVariable int no, @Valid @RequestBody AttendanceList list) {
        room.attendance(
                code,
                no,
                list.items().stream()
                        .map(one -> new Attendance(one.candidateNumber(), one.present(), one.sheets()))
                        .toList());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/violations")
    CodingView violation(@PathVariable String code, @PathVariable int no, @Valid @RequestBody NewViolation violation) {
        room.violation(code, no, violation.candidateNumber(), violation.penalty(), violation.minutes());
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/hand-over")
    CodingView handOver(@PathVariable String code, @PathVariable int no, @Valid @RequestBody HandOver counted) {
        room.handOver(code, no, counted.scripts());
        return views.of(code, no);
    }
}
