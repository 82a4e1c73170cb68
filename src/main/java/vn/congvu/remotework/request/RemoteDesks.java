package vn.congvu.remotework.request;

import org.springframework.stereotype.Component;
import vn.congvu.organisation.Institution;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Position;
import vn.congvu.organisation.Role;
import vn.congvu.remotework.round.PilotUnitStore;
import vn.congvu.remotework.rule.PilotSettings;

/**
 * Whose desk a step of a request lies on. Where nobody but the applicant sits there, it lies one desk higher: nobody
 * works on their own request.
 */
@Component
public class RemoteDesks {

    private final Organisation organisation;
    private final PilotSettings settings;
    private final PilotUnitStore units;

    RemoteDesks(Organisation organisation, PilotSettings settings, PilotUnitStore units) {
        this.organisation = organisation;
        this.settings = settings;
        this.units = units;
    }

    /** @return the candidate group, null for a desk no model may name */
    public String group(String desk, RemoteRequest request) {
        return switch (desk) {
            case "head" -> orLeader(Role.HEAD, request.unitCode(), request);
            case "security" ->
                orLeader(
                        Role.OFFICER,
                        units.require(request.roundId(), request.unitCode()).securityUnit(),
                        request);
            case "personnel" -> orLeader(Role.HEAD, institution(request).registry(), request);
            case "leader" -> leader(request);
            case "applicant" -> own(request);
            case "appeal" -> appeal(request);
            default -> null;
        };
    }

    private String orLeader(Role role, String unit, RemoteRequest request) {
        return hasSomebodyElse(role, unit, request) ? role.group(unit) : leader(request);
    }

    private String leader(RemoteRequest request) {
        String unit = institution(request).leadership();
        return hasSomebodyElse(Role.LEADER, unit, request) ? Role.LEADER.group(unit) : organiser();
    }

    /** What the table refused the leader looks at; what a leader refused, the organiser of the pilot. */
    private String appeal(RemoteRequest request) {
        return RemoteJournal.SYSTEM.equals(request.decision().by()) ? leader(request) : organiser();
    }

    private String organiser() {
        return Role.LEADER.group(
                Institution.of(organisation, settings.organiser()).leadership());
    }

    /** The step of the applicant is kept for them alone; the group says only where they work. */
    private String own(RemoteRequest request) {
        return organisation.officer(request.applicant()).stream()
                .flatMap(officer -> officer.positions().stream())
                .filter(position -> position.unitCode().equals(request.unitCode()))
                .findFirst()
                .map(Position::role)
                .orElse(Role.OFFICER)
                .group(request.unitCode());
    }

    private boolean hasSomebodyElse(Role role, String unit, RemoteRequest request) {
        return organisation.holding(role, unit).stream()
                .anyMatch(officer -> officer.active() && !request.isBy(officer.username()));
    }

    private Institution institution(RemoteRequest request) {
        return Institution.of(organisation, request.institutionCode());
    }

    public static String unitOf(String group) {
        return group.substring(group.indexOf(':') + 1);
    }

    public String institutionOf(String unit) {
        return organisation.require(unit).institutionCode();
    }
}
