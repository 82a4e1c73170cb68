package vn.congvu.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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

    Addressees(Organisation organisation) {
        this.organisation = organisation;
        this.acting = new ActingOfficers(organisation);
    }

    Addressee of(Rung.Recipient recipient, ClockReading clock) {
        return switch (recipient) {
            case OWNER -> owner(clock).or(() -> candidates(clock)).orElseGet(() -> superior(controllers(clock), clock));
            case CANDIDATES -> candidates(clock).orElseGet(() -> superior(controllers(clock), clock));
            case HEAD -> superior(oneStop(clock) ? controllers(clock) : heads(clock), clock);
            case CONTROLLER -> superior(controllers(clock), clock);
            case LEADER -> leader(clock);
        };
    }

    private Optional<Addressee> owner(ClockReading clock) {
        Role role = candidates(clock).map(Addressee::role).orElse(Role.OFFICER);
        return Optional.ofNullable(clock.owner())
                .flatMap(acting::actingFor)
                .map(username -> Addressee.person(username, role, clock.unitCode()));
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

    private Optional<Addressee> heads(ClockReading clock) {
        return acting.firstIn(upToInstitution(clock), Role.HEAD).or(() -> controllers(clock));
    }

    /** One-stop controllers urge the units of their institution (their duty also where no head is to be found). */
    private Optional<Addressee> controllers(ClockReading clock) {
        Stream<String> everywhere =
                Stream.concat(upToInstitution(clock).stream(), unitsOf(clock.institutionCode()).stream());
        return acting.firstIn(everywhere.distinct().toList(), Role.CONTROLLER);
    }

    private Addressee superior(Optional<Addressee> found, ClockReading clock) {
        return found.orElseGet(() -> leader(clock));
    }

    /** The leader of the institution, or of the one above it where it has none (a service centre has not). */
    private Addressee leader(ClockReading clock) {
        String institution = clock.institutionCode();
        while (institution != null) {
            Optional<Addressee> leader = acting.firstIn(unitsOf(institution), Role.LEADER);
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
