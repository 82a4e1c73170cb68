package vn.congvu.workflow.engine;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.DryRun;

/**
 * {@link DryRun} on an engine of its own: in memory, with the guards and listeners of the real one, on a thread that is
 * given up when it takes too long. Kept for the next model, because building it takes longer than any check.
 */
@Component
class ThrowAwayEngine implements DryRun, DisposableBean {

    private static final int BUDGET_SECONDS = 5;

    private final ObjectProvider<ProcessEnginePlugin> plugins;
    private RehearsalEngine engine;
    private ExecutorService thread;

    ThrowAwayEngine(ObjectProvider<ProcessEnginePlugin> plugins) {
        this.plugins = plugins;
    }

    @Override
    public Outcome process(byte[] model) {
        return within(() -> engine.deploy("model.bpmn", model));
    }

    @Override
    public Outcome decision(byte[] model) {
        return within(() -> engine.deploy("model.dmn", model));
    }

    private synchronized Outcome within(Callable<Outcome> deployment) {
        ready();
        Future<Outcome> running = thread.submit(deployment);
        try {
            return running.get(BUDGET_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException endless) {
            giveUp();
            return refused("quá " + BUDGET_SECONDS + " giây", "longer than " + BUDGET_SECONDS + " seconds");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            giveUp();
            return refused("bị ngắt", "interrupted");
        } catch (ExecutionException failed) {
            return refused(String.valueOf(failed.getCause()), String.valueOf(failed.getCause()));
        }
    }

    private static Outcome refused(String vi, String en) {
        return new Outcome(List.of(new Refusal(null, new Bilingual(vi, en))), Set.of());
    }

    private void ready() {
        if (engine == null) {
            engine = new RehearsalEngine(
                    "rehearsal-" + UUID.randomUUID(), plugins.orderedStream().toList());
            thread = Executors.newSingleThreadExecutor(ThrowAwayEngine::daemon);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rehearsal");
        thread.setDaemon(true);
        return thread;
    }

    private void giveUp() {
        thread.shutdownNow();
        thread = null;
        engine = null;
    }

    @Override
    public synchronized void destroy() {
        if (engine != null) {
            thread.shutdownNow();
            engine.close();
        }
    }
}
