package vn.congvu.leadershipexam.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** The bodies of the councils of a round, who sits in them, and what members declare. */
@RestController
@RequestMapping("/api/exams/{code}")
@PreAuthorize(OnlyFor.PERSONS)
class BodyController {

    private final BodyViews bodies;
    private final SeatDesk seats;
    private final Appointable people;
    private final DeclarationDesk declarations;
    private final DeclarationViews register;

    BodyController(
            BodyViews bodies,
            SeatDesk seats,
            Appointable people,
            DeclarationDesk declarations,
            DeclarationViews register) {
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.declarations = declarations;
        this.register = register;
    }

    record NewSeat(
            int councilNo,
            @NotNull Body body,
            @NotNull Rank rank,
            @NotBlank @Size(max = 100) String username) {}

    record Relieving(
            int councilNo, @NotBlank @Size(max = 1000) String reason) {}

    /** @param personName who is meant; left out when there is no relation */
    record NewDeclaration(
            @NotBlank @Size(max = 20) String relation,
            @Size(max = 150) String personName,
            @Size(max = 1000) String note) {}

    record FoundPeople(List<Appointable.Person> items) {}

    @GetMapping("/bodies")
    BodiesView bodies(@PathVariable String code) {
        return bodies.of(code);
    }

    @GetMapping("/bodies/people")
    FoundPeople people(
            @PathVariable String code,
            @RequestParam int council,
            @RequestParam Body body,
            @RequestParam(defaultValue = "MEMBER") Rank rank,
            @RequestParam(defaultValue = "") String q) {
        return new FoundPeople(people.find(code, council, body, rank, q));
    }

    @Idempotent
    @PostMapping("/bodies/seats")
    @ResponseStatus(HttpStatus.CREATED)
    BodiesView appoint(@PathVariable String code, @Valid @RequestBody NewSeat wanted) {
        seats.appoint(code, wanted.councilNo(), wanted.body(), wanted.username(), wanted.rank());
        return bodies.of(code);
    }

    @Idempotent
    @PostMapping("/bodies/seats/{id}/relieve")
    BodiesView relieve(@PathVariable String code, @PathVariable String id, @Valid @RequestBody Relieving relieving) {
        seats.relieve(code, relieving.councilNo(), id, relieving.reason());
        return bodies.of(code);
    }

    @GetMapping("/declarations")
    DeclarationViews.Register declarations(@PathVariable String code) {
        return register.of(code);
    }

    @Idempotent
    @PostMapping("/declarations")
    @ResponseStatus(HttpStatus.CREATED)
    DeclarationViews.Register declare(@PathVariable String code, @Valid @RequestBody NewDeclaration made) {
        declarations.declare(code, made.relation(), made.personName(), made.note());
        return register.of(code);
    }
}
