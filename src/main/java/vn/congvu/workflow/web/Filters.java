package vn.congvu.workflow.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.inbox.InboxFilter;

/** Reads the filters of a list off the request. */
final class Filters {

    private Filters() {}

    static InboxFilter read(String view, String text, String due, String process) {
        return new InboxFilter(
                word("view", view, InboxFilter.View.class),
                text,
                due == null || due.isEmpty() ? null : word("due", due, InboxFilter.Due.class),
                process == null || process.isEmpty() ? null : process);
    }

    private static <E extends Enum<E>> E word(String parameter, String value, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem("invalid-parameter", 400)
                        .field(
                                parameter,
                                "one-of",
                                Arrays.stream(words.getEnumConstants())
                                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))));
    }
}
