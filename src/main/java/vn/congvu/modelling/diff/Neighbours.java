package vn.congvu.modelling.diff;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What comes directly before or after an element; what nobody named is passed over. */
final class Neighbours {

    private final Outline outline;
    private final String near;
    private final String far;
    private final Set<String> seen = new HashSet<>();

    Neighbours(Outline outline, boolean after) {
        this.outline = outline;
        near = after ? "sourceRef" : "targetRef";
        far = after ? "targetRef" : "sourceRef";
    }

    Stream<Item> of(String id) {
        if (!seen.add(id)) {
            return Stream.empty();
        }
        return outline.ofKind("flow")
                .filter(flow -> id.equals(flow.value(near)))
                .map(flow -> outline.item(flow.value(far)))
                .filter(Objects::nonNull)
                .flatMap(next -> next.name() == null ? of(next.id()) : Stream.of(next))
                .distinct();
    }
}
