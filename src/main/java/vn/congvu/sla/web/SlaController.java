package vn.congvu.sla.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.sla.Outcome;
import vn.congvu.sla.OutcomeRegister;
import vn.congvu.sla.Oversight;
import vn.congvu.sla.PerformanceOf;
import vn.congvu.sla.ReportingPeriod;
import vn.congvu.sla.UnitPerformance;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ledger for those who oversee units: outcome by outcome, and a row for each unit. */
@RestController
@RequestMapping("/api/sla")
class SlaController {

    private final OutcomeRegister outcomes;
    private final OutcomeItems items;
    private final UnitPerformance performance;
    private final Oversight oversight;
    private final Organisation organisation;
    private final Clock clock;

    SlaController(
            OutcomeRegister outcomes,
            OutcomeItems items,
            UnitPerformance performance,
            Oversight oversight,
            Organisation organisation,
            Clock clock) {
        this.outcomes = outcomes;
        this.items = items;
        this.performance = performance;
        this.oversight = oversight;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/outcomes")
    Page<OutcomeItem> outcomes(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) PerformanceOf kind,
            @RequestParam(required = false) Outcome outcome,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("to", "before-from"));
        }
        var search = new OutcomeRegister.Search(units(unit), from, to, procedure, kind, outcome, late);
        return items.of(outcomes.find(search, Window.of(limit, next)));
    }

    /** What the user oversees, within the unit asked for; null: no limit. */
    private Set<String> units(String unit) {
        var overseen = oversight.units();
        if (unit == null) {
            return overseen.orElse(null);
        }
        if (organisation.unit(unit).isEmpty()) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("unit", "no-such-unit", unit));
        }
        return organisation.insideOf(unit).stream()
                .map(Unit::code)
                .filter(code -> overseen.map(codes -> codes.contains(code)).orElse(true))
                .collect(Collectors.toSet());
    }

    @GetMapping("/units")
    UnitsReport performance(@RequestParam String period, @RequestParam(defaultValue = "STAGE") PerformanceOf kind) {
        var reported = ReportingPeriod.parse(period);
        var items = performance.of(kind, reported, clock.instant()).stream()
                .filter(row -> oversight.includes(row.unitCode()))
                .map(row -> UnitsReport.Item.of(row, organisation))
                .toList();
        return new UnitsReport(
                reported.text(),
                reported.firstMonth().atDay(1),
                reported.lastMonth().atEndOfMonth(),
                kind,
                items);
    }
}
