package vn.congvu.modelling.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order things had: tells the fewest of them that must have moved to stand in another order. */
final class Order {

    private final Map<String, Integer> places = new HashMap<>();

    Order(List<String> ids) {
        ids.forEach(id -> places.put(id, places.size() + 1));
    }

    /** From 1. */
    int place(String id) {
        return places.get(id);
    }

    List<String> moved(List<String> after) {
        Set<String> stayed = stayed(after);
        return after.stream().filter(id -> !stayed.contains(id)).toList();
    }

    /** The longest run of things that still follow each other. */
    private Set<String> stayed(List<String> after) {
        int[] lengths = new int[after.size()];
        int[] previous = new int[after.size()];
        int last = -1;
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (place(after.get(j)) < place(after.get(i)) && lengths[j] + 1 > lengths[i]) {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || lengths[i] > lengths[last] ? i : last;
        }
        Set<String> kept = new HashSet<>();
        for (int i = last; i >= 0; i = previous[i]) {
            kept.add(after.get(i));
        }
        return kept;
    }
}
