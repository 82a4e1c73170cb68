package vn.congvu.escalation.shadow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.MalformedTerm;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.escalation.LadderSheet;
import vn.congvu.escalation.UnusableLadder;
import vn.congvu.procedure.ProcedureCatalogue;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** A candidate is held to what would be asked of it in force. */
@Component
class ShadowCheck {

    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    ShadowCheck(ProcedureCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void check(Candidate candidate) {
        Problem problem = new Problem("invalid-body", 400);
        if (candidate.ladder().isEmpty() && candidate.limits().isEmpty()) {
            problem.field("ladder", "required");
        }
        checkLadder(problem, candidate.ladder());
        checkLimits(problem, candidate.limits());
        problem.throwIfAnyField();
    }

    private static void checkLadder(Problem problem, List<Candidate.Rung> ladder) {
        if (ladder.isEmpty()) {
            return;
        }
        List<LadderSheet.Line> lines = new ArrayList<>();
        ladder.forEach(rung -> lines.add(new LadderSheet.Line(lines.size() + 1, cells(rung))));
        try {
            LadderSheet.check(lines);
        } catch (UnusableLadder unusable) {
            problem.field("ladder", "unusable-ladder", unusable.getMessage());
        }
    }

    private static Map<String, String> cells(Candidate.Rung rung) {
        Map<String, String> cells = new HashMap<>();
        cells.put("clock", quoted(rung.kind()));
        cells.put("promise", rung.promise() == null ? "" : rung.promise().toString());
        cells.put("level", quoted(rung.level()));
        cells.put("measuredFrom", quoted(rung.measuredFrom()));
        cells.put("workingMinutes", String.valueOf(rung.workingMinutes()));
        cells.put("notBeforePercent", rung.notBeforePercent() == null ? "" : String.valueOf(rung.notBeforePercent()));
        cells.put("addressee", quoted(rung.addressee()));
        cells.put("condition", rung.condition() == null ? "" : quoted(rung.condition()));
        cells.put("basis", quoted(rung.basis()));
        return cells;
    }

    private static String quoted(Object text) {
        return "\"" + (text == null ? "" : text) + "\"";
    }

    private void checkLimits(Problem problem, List<Candidate.ProposedLimit> limits) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < limits.size(); i++) {
            var limit = limits.get(i);
            String at = "limits[" + i + "].";
            if (limit.procedureCode() == null || !named.add(limit.procedureCode()) || !isKnown(limit.procedureCode())) {
                problem.field(at + "procedureCode", "invalid");
            }
            if (!isTerm(limit.statutoryTerm())) {
                problem.field(at + "statutoryTerm", "invalid");
            }
            if (limit.committedTerm() != null && !isTerm(limit.committedTerm())) {
                problem.field(at + "committedTerm", "invalid");
            }
        }
    }

    private boolean isKnown(String procedureCode) {
        try {
            catalogue.inForce(procedureCode, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
            return true;
        } catch (ProblemException unknown) {
            return false;
        }
    }

    private static boolean isTerm(String written) {
        try {
            return written != null && Term.parse(written) != null;
        } catch (MalformedTerm malformed) {
            return false;
        }
    }
}
