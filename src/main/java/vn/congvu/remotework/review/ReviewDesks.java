package vn.congvu.remotework.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Institution;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.remotework.rule.PilotSettings;

/** Whose desk a step of a review lies on. */
@Component
class ReviewDesks {

    private final Organisation organisation;
    private final UnitReports reports;
    private final ReviewSettings settings;
    private final String organiser;

    ReviewDesks(Organisation organisation, UnitReports reports, ReviewSettings settings, PilotSettings pilot) {
        this.organisation = organisation;
        this.reports = reports;
        this.settings = settings;
        this.organiser = pilot.organiser();
    }

    /** @return the candidate group, null for a desk no model may name */
    String group(String desk, String code, Integer branch) {
        return switch (desk) {
            case "unit" -> head(unit(code, branch));
            case "compiler" -> first(Role.OFFICER, settings.compilingUnit());
            case "head" -> Role.HEAD.group(settings.compilingUnit());
            case "leader" ->
                Role.LEADER.group(Institution.of(organisation, organiser).leadership());
            default -> null;
        };
    }

    /** The unit a task is for follows from its place among those that are asked. */
    String unit(String code, Integer branch) {
        List<String> asked = reports.asked(code);
        return asked.get((branch == null ? 1 : branch) - 1);
    }

    private String head(String unit) {
        return holds(Role.HEAD, unit)
                ? Role.HEAD.group(unit)
                : Role.LEADER.group(
                        Institution.of(organisation, institutionOf(unit)).leadership());
    }

    private String first(Role role, String unit) {
        return holds(role, unit) ? role.group(unit) : Role.HEAD.group(unit);
    }

    private boolean holds(Role role, String unit) {
        return organisation.holding(role, unit).stream().anyMatch(Officer::active);
    }

    String institutionOf(String unit) {
        return organisation.require(unit).institutionCode();
    }

    static String unitOf(String group) {
        return group.substring(group.indexOf(':') + 1);
    }
}
