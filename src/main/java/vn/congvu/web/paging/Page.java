package vn.congvu.web.paging;

import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code next} is the opaque cursor of the following page, null on the last. */
public record Page<T>(List<T> items, String next) {

    public static <T> Page<T> of(List<T> items) {
        return new Page<>(List.copyOf(items), null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> as) {
        return new Page<>(items.stream().<R>map(as).toList(), next);
    }
}
