package vn.congvu.workflow.engine;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine as a library in our own transactions. Whatever extends it is a {@link ProcessEnginePlugin} bean. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    SpringProcessEngineConfiguration engineSettings(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            SpringJobExecutor jobExecutor,
            EngineProperties properties,
            ObjectProvider<ProcessEnginePlugin> plugins) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactionManager);
        engine.setProcessEnginePlugins(plugins.orderedStream().toList());
        storage(engine);
        history(engine, properties.jobExecutor().active());
        jobs(engine, jobExecutor);
        narrow(engine);
        engine.setBpmnParseFactory(OwnTablesParse::new);
        return engine;
    }

    private static void storage(SpringProcessEngineConfiguration engine) {
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setJdbcBatchProcessing(true);
        // Otherwise the platform's, which is ASCII on a bare Java 17.
        engine.setDefaultCharset(StandardCharsets.UTF_8);
    }

    private static void history(SpringProcessEngineConfiguration engine, boolean cleanUp) {
        // What the law asks to keep is in our own tables; every further level costs as much as the work itself.
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryTimeToLive("P3650D");
        engine.setHistoryCleanupEnabled(cleanUp);
        engine.setHistoryCleanupBatchWindowStartTime("00:00+0700");
        engine.setHistoryCleanupBatchWindowEndTime("05:00+0700");
        engine.setSkipHistoryOptimisticLockingExceptions(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
    }

    private static void jobs(SpringProcessEngineConfiguration engine, SpringJobExecutor jobExecutor) {
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false); // JobExecutorLifecycle does
        engine.setJobExecutorDeploymentAware(false);
        // Oldest first after an outage; that order needs a due date on every job.
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        engine.setDefaultNumberOfRetries(5);
    }

    static void narrow(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setQueryMaxResultsLimit(1_000);
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration engineSettings) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engineSettings);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
