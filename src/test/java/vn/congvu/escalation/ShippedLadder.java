package vn.congvu.escalation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.congvu.calendar.WorkingCalendar;

/** The ladder of the product as a stock decision engine reads it, without a database. */
final class ShippedLadder implements LadderTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision LADDER = ENGINE.parseDecision(
            "escalation-ladder", ShippedLadder.class.getResourceAsStream("/processes/escalation-ladder.dmn"));

    @Override
    public List<LadderRow> rows(Question question) {
        return ENGINE
                .evaluateDecisionTable(
                        LADDER,
                        Map.of(
                                "clock",
                                question.kind().name(),
                                "promise",
                                question.promise(),
                                "startedOn",
                                question.startedAt()
                                        .atZone(WorkingCalendar.ZONE)
                                        .toLocalDate()))
                .getResultList()
                .stream()
                .map(row -> new LadderRow(
                        (String) row.get("level"),
                        (String) row.get("measuredFrom"),
                        (Integer) row.get("workingMinutes"),
                        (Integer) row.get("notBeforePercent"),
                        (String) row.get("addressee"),
                        (String) row.get("condition"),
                        (String) row.get("basis"),
                        1))
                .toList();
    }
}
