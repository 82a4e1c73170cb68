package vn.congvu.leadershipexam.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order of those who want one post. Whoever fails a part has no place; equals share one, and the next place is left
 * out. A tie for the first place stays open until the council has voted.
 */
final class Ranking {

    private final List<Placed> placed;
    private final String chosen;

    private Ranking(List<Placed> placed, String chosen) {
        this.placed = placed;
        this.chosen = chosen;
    }

    /** @param place null for whoever failed */
    record Placed(Standing standing, Integer place) {

        boolean isFirst() {
            return place != null && place == 1;
        }
    }

    /** @param chosen by vote of the council among equals; null without a vote */
    static Ranking of(List<Standing> standings, String chosen) {
        List<Standing> passing = standings.stream()
                .filter(Standing::passes)
                .sorted(Standing.better())
                .toList();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < passing.size(); i++) {
            boolean equal = i > 0 && Standing.better().compare(passing.get(i - 1), passing.get(i)) == 0;
            placed.add(new Placed(passing.get(i), equal ? placed.get(i - 1).place() : i + 1));
        }
        standings.stream()
                .filter(standing -> !standing.passes())
                .forEach(standing -> placed.add(new Placed(standing, null)));
        return new Ranking(placed, chosen);
    }

    /** The best first, those who failed last. */
    List<Placed> placed() {
        return placed;
    }

    List<String> first() {
        return placed.stream()
                .filter(Placed::isFirst)
                .map(one -> one.standing().candidateId())
                .toList();
    }

    boolean isTied() {
        return first().size() > 1 && winner().isEmpty();
    }

    Optional<String> winner() {
        return first().size() == 1
                ? Optional.of(first().get(0))
                : first().stream().filter(candidate -> candidate.equals(chosen)).findFirst();
    }

    Standing.Outcome outcome(Placed one) {
        if (one.place() == null) {
            return Standing.Outcome.FAILED;
        }
        return winner().filter(one.standing().candidateId()::equals).isPresent()
                ? Standing.Outcome.WINNER
                : Standing.Outcome.PASSED;
    }
}
