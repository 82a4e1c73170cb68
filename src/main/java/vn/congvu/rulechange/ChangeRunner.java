package vn.congvu.rulechange;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Applies changes in the background while the whole application is up: at once when one was decided here, and every few
 * seconds whatever is left, because its day has come or another node has died over it.
 */
@Component
class ChangeRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeRunner.class);

    private final ChangeBatch batch;
    private final ChangeStore changes;
    private final RuleChangeSettings settings;
    private final Clock clock;
    private ScheduledExecutorService thread;
    private volatile boolean running;

    ChangeRunner(ChangeBatch batch, ChangeStore changes, RuleChangeSettings settings, Clock clock) {
        this.batch = batch;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does all there is to do now, on the calling thread. */
    void runAll() {
        each(Runnable::run);
    }

    private void each(Consumer<Runnable> how) {
        changes.moving(clock.instant()).forEach(id -> how.accept(() -> run(id)));
        changes.appliedSince(clock.instant().minus(settings.lookBack()))
                .forEach(id -> how.accept(() -> batch.catchUp(id)));
    }

    private void run(String changeId) {
        boolean more = true;
        while (more && !stopping()) {
            more = batch.next(changeId);
        }
    }

    private boolean stopping() {
        return settings.active() && !running;
    }

    private void runQuietly() {
        quietly(() -> each(ChangeRunner::quietly));
    }

    /** What fails, perhaps over a lock, is tried again the next time: nothing of the chunk has been committed. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("A change of a rule could not be applied further, to be tried again", failed);
        }
    }

    @TransactionalEventListener
    void decided(ChangeDecided decision) {
        if (running) {
            thread.execute(this::runQuietly);
        }
    }

    @Override
    public synchronized void start() {
        if (settings.active()) {
            thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "rule-changes"));
            running = true;
            long every = settings.poll().toMillis();
            thread.scheduleWithFixedDelay(this::runQuietly, every, every, TimeUnit.MILLISECONDS);
        }
    }

    /** The chunk at work is finished; the rest is for the next start, or for another node. */
    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.shutdown();
            try {
                thread.awaitTermination(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
