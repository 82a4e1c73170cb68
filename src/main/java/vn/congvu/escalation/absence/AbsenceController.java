package vn.congvu.escalation.absence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.web.idempotency.Idempotent;

/** Absences: one's own, and for a superior those of the people below. */
@RestController
@RequestMapping("/api/absences")
class AbsenceController {

    private final AbsenceDesk desk;

    AbsenceController(AbsenceDesk desk) {
        this.desk = desk;
    }

    /** @param username whose absence; null: one's own */
    record NewAbsence(
            @Size(max = 60) String username,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 60) String substitute,
            @NotBlank @Size(max = 500) String reason) {}

    record Absences(List<AbsenceView> items) {}

    record Substitutes(List<AbsenceDesk.Substitute> items) {}

    @GetMapping
    Absences absences() {
        return new Absences(desk.visible());
    }

    /** Who may stand in for the officer (by default oneself). */
    @GetMapping("/substitutes")
    Substitutes substitutes(@RequestParam(required = false) String username) {
        return new Substitutes(desk.substitutes(username));
    }

    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    AbsenceView enter(@Valid @RequestBody NewAbsence absence) {
        return desk.enter(absence);
    }

    @Idempotent
    @PostMapping("/{id}/cancel")
    AbsenceView cancel(@PathVariable String id) {
        return desk.cancel(id);
    }
}
