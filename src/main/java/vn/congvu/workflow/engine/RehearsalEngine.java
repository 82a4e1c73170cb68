package vn.congvu.workflow.engine;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import vn.congvu.escalation.UnusableLadder;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.DryRun.Outcome;
import vn.congvu.workflow.DryRun.Refusal;

/** An engine in memory that takes models in and throws them away; it starts nothing and runs no job. */
final class RehearsalEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private final String database;

    RehearsalEngine(String name, List<ProcessEnginePlugin> plugins) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        database = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        configuration.setJdbcUrl(database);
        configuration.setProcessEnginePlugins(plugins);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("none");
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        EngineConfiguration.narrow(configuration);
        engine = configuration.buildProcessEngine();
        // Whoever asks for the engine of this process means the one that works.
        ProcessEngines.unregister(engine);
    }

    Outcome deploy(String name, byte[] model) {
        RepositoryService repository = engine.getRepositoryService();
        try {
            DeploymentWithDefinitions deployment = repository
                    .createDeployment()
                    .addInputStream(name, new ByteArrayInputStream(model))
                    .deployWithResult();
            repository.deleteDeployment(deployment.getId(), true);
            return new Outcome(List.of(), keys(deployment));
        } catch (ParseException refused) {
            return new Outcome(refusals(refused), Set.of());
        } catch (ProcessEngineException refused) {
            return new Outcome(List.of(new Refusal(null, why(refused))), Set.of());
        }
    }

    private static Set<String> keys(DeploymentWithDefinitions deployment) {
        return Stream.concat(
                        orNone(deployment.getDeployedProcessDefinitions()).map(ProcessDefinition::getKey),
                        orNone(deployment.getDeployedDecisionDefinitions()).map(DecisionDefinition::getKey))
                .collect(Collectors.toSet());
    }

    private static <T> Stream<T> orNone(List<T> definitions) {
        return definitions == null ? Stream.empty() : definitions.stream();
    }

    private static List<Refusal> refusals(ParseException refused) {
        return refused.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream())
                .map(problem -> new Refusal(
                        problem.getMainElementId(), new Bilingual(problem.getMessage(), problem.getMessage())))
                .toList();
    }

    private static Bilingual why(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                .filter(UnusableLadder.class::isInstance)
                .map(unusable -> ((UnusableLadder) unusable).why())
                .findFirst()
                .orElseGet(() -> new Bilingual(deepest(refused), deepest(refused)));
    }

    private static String deepest(Throwable refused) {
        Throwable deepest = refused;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    /** Also when something in it never ends. */
    @Override
    public void close() {
        try {
            engine.close();
        } finally {
            forget();
        }
    }

    private void forget() {
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException gone) {
            throw new ProcessEngineException("The database for trying models does not close", gone);
        }
    }
}
