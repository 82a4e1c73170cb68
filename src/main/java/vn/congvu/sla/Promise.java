package vn.congvu.sla;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Which clock carries the date promised to the applicant: the committed limit where there is one, else the one by rule. */
public final class Promise {

    private Promise() {}

    public static <T> Optional<T> of(Collection<T> clocks, Function<T, ClockKind> kind) {
        return clocks.stream()
                .filter(clock -> kind.apply(clock).isPromise())
                .min(Comparator.comparing(clock -> kind.apply(clock) != ClockKind.COMMITTED));
    }
}
