package vn.congvu.rulechange;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.DayChange;
import vn.congvu.organisation.Organisation;
import vn.congvu.web.problem.Problem;

/** Whether a proposal says all its kind needs, and nothing of the other kind. */
@Component
class ProposalCheck {

    private final Organisation organisation;

    ProposalCheck(Organisation organisation) {
        this.organisation = organisation;
    }

    void check(Proposal proposal) {
        Problem problem = new Problem("invalid-body", 400);
        if (proposal.kind() == ChangeKind.CALENDAR) {
            calendar(proposal, problem);
        } else {
            limits(proposal, problem);
        }
        problem.throwIfAnyField();
    }

    private void calendar(Proposal proposal, Problem problem) {
        required(problem, "days", proposal.days());
        unexpected(problem, "validFrom", proposal.validFrom());
        unexpected(problem, "limits", proposal.limits());
        unexpected(problem, "appliesToOpen", proposal.appliesToOpen());
        List<Proposal.Day> days = proposal.days() == null ? List.of() : proposal.days();
        for (int row = 0; row < days.size(); row++) {
            day(problem, "days[" + row + "].", days.get(row));
        }
    }

    private void day(Problem problem, String at, Proposal.Day day) {
        if (day.unit() != null && organisation.unit(day.unit()).isEmpty()) {
            problem.field(at + "unit", "no-such-unit", day.unit());
        }
        if (day.kind() != DayChange.REMOVED) {
            required(problem, at + "nameVi", day.nameVi());
            required(problem, at + "nameEn", day.nameEn());
        }
    }

    private static void limits(Proposal proposal, Problem problem) {
        required(problem, "limits", proposal.limits());
        required(problem, "validFrom", proposal.validFrom());
        unexpected(problem, "days", proposal.days());
    }

    private static void required(Problem problem, String field, Object value) {
        if (value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> several && several.isEmpty()) {
            problem.field(field, "required");
        }
    }

    private static void unexpected(Problem problem, String field, Object value) {
        if (value != null) {
            problem.field(field, "not-of-this-kind");
        }
    }
}
