package vn.congvu.workflow.inbox;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A step somebody does or did, as far as others must not be done by the same person.
 *
 * @param stage of the case; the same step of another stage is another matter
 * @param apart steps or elements of the same model, as {@code separateFrom} names them
 */
record Duty(String processKey, Integer stage, String step, String element, Set<String> apart) {

    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    Duty(String processKey, Integer stage, String step, String element, String separateFrom) {
        this(processKey, stage, step, element, names(separateFrom));
    }

    /** Whichever of the two says so. */
    boolean excludes(Duty other) {
        return Objects.equals(processKey, other.processKey)
                && Objects.equals(stage, other.stage)
                && (names(other) || other.names(this));
    }

    private boolean names(Duty other) {
        return apart.contains(other.step) || apart.contains(other.element);
    }

    private static Set<String> names(String separateFrom) {
        return separateFrom == null
                ? Set.of()
                : BETWEEN.splitAsStream(separateFrom)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
