package vn.congvu.leadershipexam.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An order of people in which neighbours come from different places wherever that is possible, and which chance alone
 * decides otherwise.
 */
final class Seating {

    private Seating() {}

    /** @param place where somebody comes from */
    static <P> List<P> order(Collection<P> people, Function<P, String> place, Random chance) {
        Map<String, List<P>> left = new TreeMap<>();
        List<P> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, chance);
        shuffled.forEach(person -> left.computeIfAbsent(place.apply(person), key -> new ArrayList<>())
                .add(person));
        List<P> order = new ArrayList<>();
        String before = null;
        while (order.size() < people.size()) {
            before = next(left, before, people.size() - order.size(), chance);
            order.add(left.get(before).remove(0));
        }
        return order;
    }

    /** The fullest place when it would otherwise sit together in the end, else any but the one before. */
    private static <P> String next(Map<String, List<P>> left, String before, int remaining, Random chance) {
        List<String> open = left.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        String fullest = Collections.max(
                open, Comparator.comparingInt(name -> left.get(name).size()));
        if (2 * left.get(fullest).size() > remaining && !fullest.equals(before)) {
            return fullest;
        }
        List<String> others = open.stream().filter(name -> !name.equals(before)).toList();
        return others.isEmpty() ? fullest : others.get(chance.nextInt(others.size()));
    }
}
