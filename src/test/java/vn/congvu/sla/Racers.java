package vn.congvu.sla;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the same several times at the same moment, each time in a transaction of its own. */
public final class Racers {

    private static final int AT_ONCE = 6;

    private Racers() {}

    public static <T> List<T> atOnce(TransactionTemplate transaction, Callable<T> act) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var barrier = new CyclicBarrier(AT_ONCE);
        try {
            Callable<T> racer = () -> transaction.execute(status -> after(barrier, act));
            List<Future<T>> results = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> racer).toList());
            return results.stream().map(Racers::result).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T after(CyclicBarrier barrier, Callable<T> act) {
        try {
            barrier.await();
            return act.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError("One of the racers failed", e);
        }
    }
}
