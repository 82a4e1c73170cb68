package vn.congvu.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Map<List<Object>, List<LadderRow>> ANSWERS = new ConcurrentHashMap<>();

    @Override
    public List<LadderRow> rows(Question question) {
        LocalDate day = question.startedAt().atZone(WorkingCalendar.ZONE).toLocalDate();
        return ANSWERS.computeIfAbsent(
                List.of(question.kind(), question.promise(), day), asked -> decide(question, day));
    }

    private static List<LadderRow> decide(Question question, LocalDate day) {
        return ENGINE
                .evaluateDecisionTable(
                        LADDER,
                        Map.of("clock", question.kind().name(), "promise", question.promise(), "startedOn", day))
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
