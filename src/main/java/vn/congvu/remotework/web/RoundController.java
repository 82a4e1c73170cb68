package vn.congvu.remotework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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
import vn.congvu.remotework.day.Rota;
import vn.congvu.remotework.day.Rotas;
import vn.congvu.remotework.round.NewRound;
import vn.congvu.remotework.round.RoundDesk;
import vn.congvu.remotework.round.RoundView;
import vn.congvu.remotework.round.RoundViews;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** Rounds of the pilot: lists of units and positions, calendars, drafting, opening, closing. */
@RestController
@RequestMapping("/api/remote-work/rounds")
@PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
class RoundController {

    private static final String DRAFTING = "hasAnyRole('OFFICER', 'HEAD', 'LEADER')";
    private static final String OPENING = "hasRole('LEADER')";

    private final RoundDesk desk;
    private final RoundViews rounds;
    private final Rotas rotas;

    RoundController(RoundDesk desk, RoundViews rounds, Rotas rotas) {
        this.desk = desk;
        this.rounds = rounds;
        this.rotas = rotas;
    }

    record Rounds(List<RoundView> items) {}

    record Positions(List<RoundView.Position> items) {}

    record RoundClosing(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping
    Rounds rounds() {
        return new Rounds(rounds.all());
    }

    @GetMapping("/{id}")
    RoundView one(@PathVariable String id) {
        return rounds.one(id);
    }

    @GetMapping("/{id}/positions")
    Positions positions(@PathVariable String id, @RequestParam(required = false) String unit) {
        return new Positions(rounds.positions(id, unit));
    }

    @GetMapping("/{id}/rota")
    Rota rota(
            @PathVariable String id,
            @RequestParam String unit,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to) {
        return rotas.of(id, unit, from, to);
    }

    @Idempotent
    @PostMapping
    @PreAuthorize(DRAFTING)
    ResponseEntity<RoundView> draft(@Valid @RequestBody NewRound round) {
        String id = desk.draft(round);
        return ResponseEntity.created(URI.create("/api/remote-work/rounds/" + id))
                .body(one(id));
    }

    @Idempotent
    @PutMapping("/{id}")
    @PreAuthorize(DRAFTING)
    RoundView redraft(@PathVariable String id, @Valid @RequestBody NewRound round) {
        desk.redraft(id, round);
        return one(id);
    }

    @Idempotent
    @PostMapping("/{id}/open")
    @PreAuthorize(OPENING)
    RoundView open(@PathVariable String id) {
        desk.open(id);
        return one(id);
    }

    @Idempotent
    @PostMapping("/{id}/close")
    @PreAuthorize(OPENING)
    RoundView close(@PathVariable String id, @Valid @RequestBody RoundClosing closing) {
        desk.close(id, closing.reason());
        return one(id);
    }
}
