package vn.congvu.leadershipexam.marking.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Draws bags by lot. The second round is drawn anew: other bags, and nobody gets a script they had in the first. Markers
 * get as many bags as others, give or take one.
 */
final class BagDraw {

    private static final int TRIES = 200;

    private final Random random;

    BagDraw(Random random) {
        this.random = random;
    }

    record Lot(String marker, List<String> scripts) {}

    List<Lot> first(List<String> scripts, List<String> markers, int size) {
        List<Lot> lots = empty(scripts.size(), markers, size);
        int next = 0;
        for (String script : shuffled(scripts)) {
            lots.get(next++ % lots.size()).scripts().add(script);
        }
        return lots;
    }

    /** Empty when the markers are too few or have too much: somebody would get their own scripts again. */
    Optional<List<Lot>> second(List<Lot> first, List<String> markers, int size) {
        Map<String, String> markedBy = new HashMap<>();
        first.forEach(lot -> lot.scripts().forEach(script -> markedBy.put(script, lot.marker())));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<Lot> lots = empty(markedBy.size(), markers, size);
            List<Integer> room = first.stream().map(lot -> lot.scripts().size()).toList();
            if (shuffled(List.copyOf(markedBy.keySet())).stream()
                    .allMatch(script -> place(script, lots, room, markedBy, new HashSet<>()))) {
                lots.forEach(lot -> Collections.shuffle(lot.scripts(), random));
                return Optional.of(lots);
            }
        }
        return Optional.empty();
    }

    private List<Lot> empty(int scripts, List<String> markers, int size) {
        List<String> order = shuffled(markers);
        List<Lot> lots = new ArrayList<>();
        for (int number = 0; number * size < scripts; number++) {
            lots.add(new Lot(order.get(number % order.size()), new ArrayList<>()));
        }
        return lots;
    }

    /** Makes room by moving another script where all bags that fit are full. */
    private boolean place(
            String script, List<Lot> lots, List<Integer> room, Map<String, String> markedBy, Set<Integer> tried) {
        for (int number : numbers(lots.size())) {
            Lot lot = lots.get(number);
            if (lot.marker().equals(markedBy.get(script)) || !tried.add(number)) {
                continue;
            }
            if (lot.scripts().size() < room.get(number) || makeRoom(lot, lots, room, markedBy, tried)) {
                lot.scripts().add(script);
                return true;
            }
        }
        return false;
    }

    private boolean makeRoom(
            Lot lot, List<Lot> lots, List<Integer> room, Map<String, String> markedBy, Set<Integer> tried) {
        for (String other : shuffled(lot.scripts())) {
            if (place(other, lots, room, markedBy, tried)) {
                lot.scripts().remove(other);
                return true;
            }
        }
        return false;
    }

    private List<Integer> numbers(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            numbers.add(number);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    private <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
