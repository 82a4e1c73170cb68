package vn.congvu.modelling.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congvu.modelling.ModelKind;

/**
 * What a version of a model consists of, in the order of the file.
 *
 * @param ordered the order of rows or fields means something
 */
record Outline(ModelKind kind, Map<String, Item> items, boolean ordered) {

    static Outline of(ModelKind kind, List<Item> items, boolean ordered) {
        Map<String, Item> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.putIfAbsent(item.id(), item));
        return new Outline(kind, byId, ordered);
    }

    static Outline empty(ModelKind kind) {
        return of(kind, List.of(), false);
    }

    /** Null for an id that is not there. */
    Item item(String id) {
        return id == null ? null : items.get(id);
    }

    Stream<Item> ofKind(String kind) {
        return items.values().stream().filter(item -> item.kind().equals(kind));
    }
}
