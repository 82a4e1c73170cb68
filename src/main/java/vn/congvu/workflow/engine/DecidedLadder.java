package vn.congvu.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.escalation.LadderRow;
import vn.congvu.escalation.LadderTable;
import vn.congvu.sla.ClockKind;

/**
 * {@link LadderTable} by the engine's decisions. A version of the table answers the same for ever, so its answers are
 * kept; which versions there are is asked again for a clock that started after the last time that was asked.
 */
@Component
class DecidedLadder implements LadderTable {

    static final String KEY = "escalation-ladder";

    private static final int KEPT = 10_000;

    /** The clocks of two nodes differ, and a deployment takes its time to be committed. */
    private static final Duration UNSURE = Duration.ofMinutes(1);

    private final ObjectProvider<ProcessEngine> engine;
    private final Clock clock;
    private final Map<Answered, List<LadderRow>> answers = new ConcurrentHashMap<>();
    private volatile Known known = new Known(Instant.MIN, List.of());

    DecidedLadder(ObjectProvider<ProcessEngine> engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    private record Answered(String definitionId, ClockKind kind, boolean promise, LocalDate startedOn) {}

    /** The versions of the table, the latest first. */
    private record Known(Instant askedAt, List<LadderVersion> versions) {

        /** Not when the product's clock has been set back since: what is deployed now is older than what was asked then. */
        boolean covers(Instant startedAt, Instant now) {
            return startedAt.isBefore(askedAt.minus(UNSURE)) && !now.isBefore(askedAt);
        }
    }

    @Override
    public List<LadderRow> rows(Question question) {
        LadderVersion version = inForce(question.startedAt());
        var asked = new Answered(
                version.definitionId(),
                question.kind(),
                question.promise(),
                version.sameAs(LocalDate.ofInstant(question.startedAt(), WorkingCalendar.ZONE)));
        if (answers.size() > KEPT) {
            answers.clear();
        }
        List<LadderRow> answer = answers.get(asked);
        if (answer == null) {
            answer = decide(version, asked);
            answers.put(asked, answer);
        }
        return answer;
    }

    /** The version that was the latest when the clock started; a clock older than all of them keeps to the first. */
    private LadderVersion inForce(Instant startedAt) {
        List<LadderVersion> versions = versions(startedAt);
        return versions.stream()
                .filter(version -> !version.deployedAt().isAfter(startedAt))
                .findFirst()
                .orElseGet(() -> versions.get(versions.size() - 1));
    }

    private List<LadderVersion> versions(Instant startedAt) {
        Known last = known;
        if (last.versions.isEmpty() || !last.covers(startedAt, clock.instant())) {
            last = new Known(
                    clock.instant(), LadderVersion.all(engine.getObject().getRepositoryService(), last.versions));
            known = last;
        }
        return last.versions;
    }

    private List<LadderRow> decide(LadderVersion version, Answered asked) {
        return engine
                .getObject()
                .getDecisionService()
                .evaluateDecisionTableById(version.definitionId())
                .variables(Map.of(
                        "clock", asked.kind().name(), "promise", asked.promise(), "startedOn", asked.startedOn()))
                .evaluate()
                .getResultList()
                .stream()
                .map(row -> row(row, version))
                .toList();
    }

    private static LadderRow row(Map<String, Object> row, LadderVersion version) {
        Number percent = (Number) row.get("notBeforePercent");
        return new LadderRow(
                (String) row.get("level"),
                (String) row.get("measuredFrom"),
                ((Number) row.get("workingMinutes")).intValue(),
                percent == null ? 0 : percent.intValue(),
                (String) row.get("addressee"),
                (String) row.get("condition"),
                (String) row.get("basis"),
                version.number());
    }
}
