package vn.congvu.workflow.engine;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.DryRun;

/**
 * {@link DryRun} on an engine of its own: in memory, with the guards and listeners of the real one, on a thread that is
 * given up when it takes too long. Building it takes longer than any check, so it is built in the background as soon as
 * the product is up, and kept.
 */
@Component
class ThrowAwayEngine implements DryRun, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ThrowAwayEngine.class);
    private static final int BUDGET_SECONDS = 5;

    private final ObjectProvider<ProcessEnginePlugin> plugins;
    private Stage stage;

    ThrowAwayEngine(ObjectProvider<ProcessEnginePlugin> plugins) {
        this.plugins = plugins;
    }

    /** The engine and the only thread that ever works with it. */
    private record Stage(ExecutorService thread, Future<RehearsalEngine> engine) {

        RehearsalEngine ready() throws InterruptedException {
            try {
                return engine.get();
            } catch (ExecutionException unbuilt) {
                throw new IllegalStateException("The engine for trying models cannot be built", unbuilt.getCause());
            }
        }

        /** Not waited for: the thread may never end. */
        void clear() {
            thread.shutdownNow();
            if (engine.isDone()) {
                daemon(this::close).start();
            }
        }

        private void close() {
            try {
                ready().close();
            } catch (InterruptedException | IllegalStateException | ProcessEngineException never) {
                LOG.warn("An engine for trying models is left behind", never);
            }
        }
    }

    @EventListener
    synchronized void prepare(ApplicationReadyEvent started) {
        prepared();
    }

    @Override
    public Outcome process(byte[] model) {
        return within(engine -> engine.deploy("model.bpmn", model));
    }

    @Override
    public Outcome decision(byte[] model) {
        return within(engine -> engine.deploy("model.dmn", model));
    }

    private synchronized Outcome within(Function<RehearsalEngine, Outcome> deployment) {
        Stage prepared = prepared();
        try {
            RehearsalEngine engine = prepared.ready();
            return prepared.thread().submit(() -> deployment.apply(engine)).get(BUDGET_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException endless) {
            giveUp();
            return refused("quá " + BUDGET_SECONDS + " giây", "longer than " + BUDGET_SECONDS + " seconds");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            giveUp();
            return refused("bị ngắt", "interrupted");
        } catch (IllegalStateException unbuilt) {
            stage = null;
            throw unbuilt;
        } catch (ExecutionException failed) {
            return refused(String.valueOf(failed.getCause()), String.valueOf(failed.getCause()));
        }
    }

    private static Outcome refused(String vi, String en) {
        return new Outcome(List.of(new Refusal(null, new Bilingual(vi, en))), Set.of());
    }

    private Stage prepared() {
        if (stage == null) {
            ExecutorService thread = Executors.newSingleThreadExecutor(ThrowAwayEngine::daemon);
            stage = new Stage(thread, thread.submit(this::built));
        }
        return stage;
    }

    private RehearsalEngine built() {
        return new RehearsalEngine(
                "rehearsal-" + UUID.randomUUID(), plugins.orderedStream().toList());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rehearsal");
        thread.setDaemon(true);
        return thread;
    }

    /** Whatever state it is in, nobody works with it again; the next one is begun at once. */
    private void giveUp() {
        stage.clear();
        stage = null;
        prepared();
    }

    @Override
    public synchronized void destroy() {
        if (stage != null) {
            stage.clear();
            stage = null;
        }
    }
}
