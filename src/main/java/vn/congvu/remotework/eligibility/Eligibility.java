package vn.congvu.remotework.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.day.Places;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.remotework.round.PilotUnit;
import vn.congvu.remotework.round.PilotUnitStore;
import vn.congvu.workflow.DecisionTables;

/** Asks the table of conditions. The preview and the check of a request are the same question. */
@Component
public class Eligibility {

    static final String TABLE = "remote-work-eligibility";

    private final DecisionTables tables;
    private final Places places;
    private final PilotUnitStore units;

    Eligibility(DecisionTables tables, Places places, PilotUnitStore units) {
        this.tables = tables;
        this.places = places;
        this.units = units;
    }

    /** Every condition that fails or needs a look, not only the first. */
    public List<Finding> findings(Asked asked) {
        return tables.rows(TABLE, facts(asked)).stream()
                .map(Eligibility::finding)
                .toList();
    }

    private static Finding finding(Map<String, Object> row) {
        return new Finding(
                text(row, "outcome"), text(row, "reason"), text(row, "rule"), text(row, "textVi"), text(row, "textEn"));
    }

    private static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }

    private Map<String, Object> facts(Asked asked) {
        PilotPosition position = asked.position();
        PilotUnit unit = units.require(position.roundId(), position.unitCode());
        Map<String, Object> facts = new HashMap<>();
        facts.put("citizenContact", position.citizenContact());
        facts.put("handlesProcedures", position.handlesProcedures());
        facts.put("secretDuty", position.secretDuty());
        facts.put("registered", asked.declared().commits());
        facts.put("placesLeft", places.left(unit, position.roundId(), asked.applicant()));
        facts.put("fullDays", places.full(unit, asked.code(), asked.days()).size());
        facts.put(
                "contestedDays",
                places.contested(unit, asked.code(), asked.days()).size());
        facts.put("excessDays", WeekLimit.excess(asked.days(), unit.daysPerWeek()));
        facts.put("phone", asked.declared().hasPhone());
        facts.put("computer", asked.declared().hasComputer());
        facts.put("printer", asked.declared().hasPrinter());
        facts.put("internet", asked.declared().hasInternet());
        facts.put("probation", asked.declared().onProbation());
        facts.put("discipline", asked.declared().underDiscipline());
        return facts;
    }
}
