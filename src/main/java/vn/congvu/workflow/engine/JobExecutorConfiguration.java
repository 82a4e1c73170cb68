package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
class JobExecutorConfiguration {

    /** Not a default candidate: the web layer must not borrow the engine's threads. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor engineJobThreads(EngineProperties properties) {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(properties.jobExecutor().threads());
        threads.setMaxPoolSize(properties.jobExecutor().threads());
        threads.setQueueCapacity(properties.jobExecutor().queue());
        threads.setThreadNamePrefix("engine-job-");
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(20);
        return threads;
    }

    @Bean
    SpringJobExecutor jobExecutor(@Qualifier("engineJobThreads") TaskExecutor threads, EngineProperties properties) {
        var settings = properties.jobExecutor();
        var executor = new SpringJobExecutor();
        executor.setTaskExecutor(threads);
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        executor.setMaxJobsPerAcquisition(settings.batch());
        executor.setWaitTimeInMillis((int) settings.idleWait().toMillis());
        executor.setMaxWait(settings.maxIdleWait().toMillis());
        executor.setLockTimeInMillis((int) settings.lock().toMillis());
        // Nodes that collide over the same jobs step back instead of trying again at once.
        executor.setBackoffTimeInMillis(50);
        executor.setMaxBackoff(2_000);
        return executor;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "congvu.engine.job-executor.active", matchIfMissing = true)
    JobExecutorLifecycle jobExecutorLifecycle(JobExecutor jobExecutor, ProcessEngine engine) {
        return new JobExecutorLifecycle(jobExecutor);
    }
}
