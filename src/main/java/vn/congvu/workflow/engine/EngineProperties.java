package vn.congvu.workflow.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

@ConfigurationProperties("congvu.engine")
record EngineProperties(@DefaultValue JobExecutor jobExecutor) {

    /**
     * The defaults let an idle node fire a timer within about five seconds. A job has to end well inside the lock:
     * after it another node takes the job over.
     */
    record JobExecutor(
            @DefaultValue("true") boolean active,
            @DefaultValue("4") int threads,
            @DefaultValue("20") int queue,
            @DefaultValue("10") int batch,
            @DefaultValue("1s") Duration idleWait,
            @DefaultValue("5s") Duration maxIdleWait,
            @DefaultValue("60s") Duration lock) {}
}
