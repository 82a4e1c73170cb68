package vn.congvu.dossier;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several people act at the same moment: each waits until all are ready. */
final class AtOnce {

    private AtOnce() {}

    /** What each of them heard, in the order of the acts. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the acts are only read
    static <T> List<T> all(Callable<T>... acts) {
        return all(List.of(acts));
    }

    static <T> List<T> times(int number, Callable<T> act) {
        return all(IntStream.range(0, number).mapToObj(i -> act).toList());
    }

    static <T> List<T> all(List<Callable<T>> acts) {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            Stream<Callable<T>> ready = acts.stream().map(act -> () -> {
                start.await();
                return act.call();
            });
            return people.invokeAll(ready.toList()).stream().map(AtOnce::heard).toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            people.shutdown();
        }
    }

    private static <T> T heard(Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError("One of them got no answer", e);
        }
    }
}
