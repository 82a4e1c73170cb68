package vn.congvu.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Absences;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.organisation.UnitKind;
import vn.congvu.sla.ClockReading;

/** Finds whom a level goes to: by role, upwards in the tree of units, with a substitute for whoever is not active. */
@Component
class Addressees {

    private final Organisation organisation;
    private final ActingOfficers acting;

    Addressees(Organisation organisation, Absences absences) {
        this.organisation = organisation;
        this.acting = new ActingOfficers(organisation, absences);
    }

    /** @param on the day whose absences count */
    Addressee of(Rung.Recipient recipient, ClockReading clock, LocalDate on) {
        return switch (recipient) {
            case OWNER ->
                owner(clock, on)
                        .or(() -> candidates(clock))
                        .orElseGet(() -> superior(controllers(clock, on), clock, on));
            case CANDIDATES -> candidates(clock).orElseGet(() -> superior(controllers(clock, on), clock, on));
            case HEAD -> superior(oneStop(clock) ? controllers(clock, on) : heads(clock, on), clock, on);
            case CONTROLLER -> superior(controllers(clock, on), clock, on);
            case LEADER -> leader(clock, on);
        };
    }

    /** The people behind an addressee on that day. */
    List<ActingOfficers.Acting> people(Addressee addressee, LocalDate on) {
        return addressee.username() == null
                ? acting.all(addressee.role(), addressee.unitCode(), on)
                : List.of(new ActingOfficers.Acting(addressee.username(), addressee.inPlaceOf()));
    }

    private Optional<Addressee> owner(ClockReading clock, LocalDate on) {
        Role role = candidates(clock).map(Addressee::role).orElse(Role.OFFICER);
        return Optional.ofNullable(clock.owner())
                .flatMap(owner -> acting.actingFor(owner, on))
                .map(found -> Addressee.person(found.username(), role, clock.unitCode())
                        .inPlaceOf(found.inPlaceOf()));
    }

    /** The candidate group of a task is written {@code role:unit}. */
    private static Optional<Addressee> candidates(ClockReading clock) {
        return Optional.ofNullable(clock.candidateGroup()).map(group -> {
            String[] parts = group.split(":", 2);
            return Addressee.group(Role.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
        });
    }

    private boolean oneStop(ClockReading clock) {
        return organisation
                .unit(clock.unitCode())
                .filter(unit -> unit.kind() == UnitKind.SERVICE_CENTRE)
                .isPresent();
    }

    private Optional<Addressee> heads(ClockReading clock, LocalDate on) {
        return acting.firstIn(upToInstitution(clock), Role.HEAD, on).or(() -> controllers(clock, on));
    }

    /** One-stop controllers urge the units of their institution (their duty also where no head is to be found). */
    private Optional<Addressee> controllers(ClockReading clock, LocalDate on) {
        Stream<String> everywhere =
                Stream.concat(upToInstitution(clock).stream(), unitsOf(clock.institutionCode()).stream());
        return acting.firstIn(everywhere.distinct().toList(), Role.CONTROLLER, on);
    }

    private Addressee superior(Optional<Addressee> found, ClockReading clock, LocalDate on) {
        return found.orElseGet(() -> leader(clock, on));
    }

    /** The leader of the institution, or of the one above it where it has none (a service centre has not). */
    private Addressee leader(ClockReading clock, LocalDate on) {
        String institution = clock.institutionCode();
        while (institution != null) {
            Optional<Addressee> leader = acting.firstIn(unitsOf(institution), Role.LEADER, on);
            if (leader.isPresent()) {
                return leader.get();
            }
            institution = organisation.unit(institution).map(Unit::parentCode).orElse(null);
        }
        return Addressee.group(Role.LEADER, clock.institutionCode());
    }

    private List<String> unitsOf(String institution) {
        return organisation.insideOf(institution).stream()
                .filter(unit -> unit.institutionCode().equals(institution))
                .map(Unit::code)
                .toList();
    }

    private List<String> upToInstitution(ClockReading clock) {
        List<String> codes = new ArrayList<>();
        String code = clock.unitCode();
        while (code != null && !codes.contains(clock.institutionCode())) {
            codes.add(code);
            code = organisation.unit(code).map(Unit::parentCode).orElse(null);
        }
        return codes;
    }
}
