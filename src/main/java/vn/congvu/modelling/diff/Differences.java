package vn.congvu.modelling.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds what is different between two outlines. */
final class Differences {

    private final Outline from;
    private final Outline to;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Outline from, Outline to) {
        this.from = from;
        this.to = to;
    }

    static List<Difference> between(Outline from, Outline to) {
        return new Differences(from, to).find();
    }

    private List<Difference> find() {
        from.items().values().stream()
                .filter(item -> to.item(item.id()) == null)
                .map(Difference::removed)
                .forEach(found::add);
        to.items().values().forEach(this::compare);
        if (to.ordered()) {
            moved();
        }
        return found;
    }

    private void compare(Item item) {
        Item old = from.item(item.id());
        if (old == null) {
            found.add(Difference.added(item));
            return;
        }
        if (!old.kind().equals(item.kind())) {
            found.add(new Difference(What.CHANGED, item.subject(), item, old, "type", old.kind(), item.kind()));
        }
        if (!Objects.equals(old.parent(), item.parent())) {
            found.add(new Difference(What.MOVED, item.subject(), item, old, "parent", old.parent(), item.parent()));
        }
        facets(old, item).forEach(property -> compare(old, item, property));
    }

    private static Set<String> facets(Item old, Item item) {
        Set<String> all = new LinkedHashSet<>(item.facets().keySet());
        all.addAll(old.facets().keySet());
        return all;
    }

    private void compare(Item old, Item item, String property) {
        String before = old.value(property);
        String after = item.value(property);
        if (!Objects.equals(before, after)) {
            Facet facet =
                    after == null ? old.facets().get(property) : item.facets().get(property);
            What what = facet.subject() == Subject.LAYOUT ? What.MOVED : What.CHANGED;
            found.add(new Difference(what, facet.subject(), item, old, property, before, after));
        }
    }

    private void moved() {
        Order before = new Order(inBoth(from, to));
        List<String> ids = inBoth(to, from);
        Order after = new Order(ids);
        before.moved(ids).stream()
                .filter(id -> Objects.equals(from.item(id).parent(), to.item(id).parent()))
                .forEach(id -> found.add(new Difference(
                        What.MOVED,
                        to.item(id).subject(),
                        to.item(id),
                        from.item(id),
                        "order",
                        String.valueOf(before.place(id)),
                        String.valueOf(after.place(id)))));
    }

    private static List<String> inBoth(Outline one, Outline other) {
        return one.items().keySet().stream()
                .filter(id -> other.item(id) != null)
                .toList();
    }
}
