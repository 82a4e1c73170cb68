package vn.congvu.web.paging;

import java.util.List;
import java.util.function.Function;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/**
 * What part of a list was asked for: {@code limit} rows after the row with the sort key {@code after} (empty: from the
 * start). A query reads {@link #fetch()} rows, one more than the limit, so that {@link #page} knows whether more follow.
 */
public record Window(int limit, List<String> after) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** From the request parameters {@code limit} and {@code next}, both nullable; 400 when one makes no sense. */
    public static Window of(Integer limit, String next) {
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > MAX_LIMIT) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("limit", "between", 1, MAX_LIMIT));
        }
        return new Window(rows, next == null || next.isEmpty() ? List.of() : Cursor.decode(next));
    }

    public boolean fromStart() {
        return after.isEmpty();
    }

    /** The running number of the row before, for lists that are sorted by it; null from the start. */
    public Long afterNumber() {
        if (fromStart()) {
            return null;
        }
        try {
            return Long.valueOf(after.get(0));
        } catch (NumberFormatException notOurs) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("next", "not-a-cursor"), notOurs);
        }
    }

    public int fetch() {
        return limit + 1;
    }

    /** The page made of at most {@link #fetch()} rows; {@code key} gives the sort key of a row. */
    public <T> Page<T> page(List<T> fetched, Function<? super T, List<String>> key) {
        if (fetched.size() <= limit) {
            return Page.of(fetched);
        }
        List<T> items = List.copyOf(fetched.subList(0, limit));
        return new Page<>(items, Cursor.encode(key.apply(items.get(limit - 1))));
    }
}
