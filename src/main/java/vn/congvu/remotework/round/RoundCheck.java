package vn.congvu.remotework.round;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.web.problem.Problem;

/** What must be true of a round before anybody relies on it. */
@Component
class RoundCheck {

    private final Organisation organisation;
    private final RoundStore rounds;

    RoundCheck(Organisation organisation, RoundStore rounds) {
        this.organisation = organisation;
        this.rounds = rounds;
    }

    void draft(NewRound round, String id) {
        Problem problem = new Problem("invalid-body", 400);
        if (round.to().isBefore(round.from())) {
            problem.field("to", "round-ends-before-it-begins");
        }
        if (rounds.codeTaken(round.code(), id)) {
            problem.field("code", "round-code-taken", round.code());
        }
        units(problem, round.units());
        positions(problem, round);
        problem.throwIfAnyField();
    }

    private void units(Problem problem, List<PilotUnit> units) {
        for (int i = 0; i < units.size(); i++) {
            PilotUnit unit = units.get(i);
            String field = "units[" + i + "].";
            if (organisation.unit(unit.unitCode()).isEmpty()) {
                problem.field(field + "unitCode", "no-such-unit", unit.unitCode());
            }
            if (organisation.unit(unit.securityUnit()).isEmpty()) {
                problem.field(field + "securityUnit", "no-such-unit", unit.securityUnit());
            }
            if (unit.quota() < 1) {
                problem.field(field + "ratioPercent", "round-without-places", unit.headCount(), unit.ratioPercent());
            }
            if (unit.mostAway() < 1) {
                problem.field(field + "minPresent", "round-nobody-away", unit.headCount());
            }
        }
        if (units.stream().map(PilotUnit::unitCode).distinct().count() < units.size()) {
            problem.field("units", "round-twice");
        }
    }

    private void positions(Problem problem, NewRound round) {
        Set<String> units = round.units().stream().map(PilotUnit::unitCode).collect(Collectors.toSet());
        List<NewRound.NewPosition> positions = round.positions();
        for (int i = 0; i < positions.size(); i++) {
            NewRound.NewPosition position = positions.get(i);
            String field = "positions[" + i + "].";
            if (!units.contains(position.unitCode())) {
                problem.field(field + "unitCode", "position-outside-round", position.unitCode());
            }
            position.holders().stream()
                    .filter(holder -> organisation.officer(holder).isEmpty())
                    .forEach(holder -> problem.field(field + "holders", "no-such-officer", holder));
        }
        if (positions.stream().map(NewRound.NewPosition::code).distinct().count() < positions.size()) {
            problem.field("positions", "round-twice");
        }
    }

    /** Without the figures before the pilot nothing could be compared afterwards (R12); a unit is in one round at a time. */
    void opening(Round round, List<PilotUnit> units) {
        Problem problem = new Problem("remote-round-not-ready", 422).with("rule", "R12");
        for (int i = 0; i < units.size(); i++) {
            PilotUnit unit = units.get(i);
            String field = "units[" + i + "].";
            if (unit.baselineOnTime() == null || unit.baselineSatisfaction() == null) {
                problem.field(field + "baselineOnTime", "round-without-baseline", unit.unitCode());
            }
            rounds.openRoundOf(unit.unitCode(), round)
                    .ifPresent(other ->
                            problem.field(field + "unitCode", "unit-in-another-round", unit.unitCode(), other));
        }
        problem.throwIfAnyField();
    }
}
