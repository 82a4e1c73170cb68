package vn.congvu.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * A deployed version of the ladder and since when it is there.
 *
 * @param turningPoints days from which its rows may say something else than the day before
 */
record LadderVersion(String definitionId, int number, Instant deployedAt, NavigableSet<LocalDate> turningPoints) {

    private static final Pattern DATE = Pattern.compile("date\\(\\s*\"(\\d{4}-\\d{2}-\\d{2})\"\\s*\\)");

    private static final int MOST = 500;

    /** The latest first; what is known of a version already is not asked again. */
    static List<LadderVersion> all(RepositoryService repository, List<LadderVersion> known) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DecidedLadder.KEY)
                .orderByDecisionDefinitionVersion()
                .desc()
                .listPage(0, MOST)
                .stream()
                .map(definition -> known.stream()
                        .filter(version -> version.definitionId.equals(definition.getId()))
                        .findFirst()
                        .orElseGet(() -> of(repository, definition)))
                .toList();
    }

    private static LadderVersion of(RepositoryService repository, DecisionDefinition definition) {
        return new LadderVersion(
                definition.getId(),
                definition.getVersion(),
                repository
                        .createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId())
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant(),
                turningPoints(repository, definition.getId()));
    }

    /** A row begins or ends on a day that it names, or on the next. */
    private static NavigableSet<LocalDate> turningPoints(RepositoryService repository, String definitionId) {
        try (var model = repository.getDecisionModel(definitionId)) {
            NavigableSet<LocalDate> days = new TreeSet<>();
            DATE.matcher(new String(model.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(named -> LocalDate.parse(named.group(1)))
                    .forEach(day -> days.addAll(List.of(day, day.plusDays(1))));
            return days;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A day for which the rows say the same: one question serves a whole period. */
    LocalDate sameAs(LocalDate day) {
        LocalDate since = turningPoints.floor(day);
        if (since != null) {
            return since;
        }
        return turningPoints.isEmpty() ? day : turningPoints.first().minusDays(1);
    }
}
