package vn.congvu.workflow.engine;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/** A deployed version of the ladder and since when it is there. */
record LadderVersion(String definitionId, int number, Instant deployedAt) {

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
                        .toInstant());
    }
}
