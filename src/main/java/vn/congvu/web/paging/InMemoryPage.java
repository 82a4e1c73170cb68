package vn.congvu.web.paging;

import java.util.List;
import java.util.function.Function;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Pages of a list that is in memory anyway, such as the catalogue. */
public final class InMemoryPage {

    private InMemoryPage() {}

    /** The part of the list that was asked for; {@code code} tells the items apart. */
    public static <T> Page<T> of(List<T> all, Function<? super T, String> code, Window window) {
        int start = window.fromStart() ? 0 : positionOf(window.after().get(0), all, code) + 1;
        int end = Math.min(all.size(), start + window.fetch());
        return window.page(all.subList(start, end), item -> List.of(code.apply(item)));
    }

    private static <T> int positionOf(String wanted, List<T> all, Function<? super T, String> code) {
        for (int i = 0; i < all.size(); i++) {
            if (code.apply(all.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw new ProblemException(new Problem("invalid-parameter", 400).field("next", "not-a-cursor"));
    }
}
