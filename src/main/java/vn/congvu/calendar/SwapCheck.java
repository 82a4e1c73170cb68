package vn.congvu.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A swapped day off and the day that makes up for it come, and go, together. */
final class SwapCheck {

    private final Holidays published;
    private final Holidays changed;

    SwapCheck(Holidays published, Holidays changed) {
        this.published = published;
        this.changed = changed;
    }

    /** The first row of a swap when the days off and the days made up do not balance. */
    Optional<Integer> alone(List<ChangedDay> days) {
        int balance = days.stream()
                .mapToInt(day -> sign(changed, day) - sign(published, day))
                .sum();
        return balance == 0
                ? Optional.empty()
                : IntStream.range(0, days.size())
                        .filter(row -> sign(changed, days.get(row)) != sign(published, days.get(row)))
                        .boxed()
                        .findFirst();
    }

    private static int sign(Holidays holidays, ChangedDay day) {
        return holidays.listed(day.date(), day.scope())
                .map(entry -> switch (entry.kind()) {
                    case SWAP_OFF -> -1;
                    case SWAP_WORK -> 1;
                    default -> 0;
                })
                .orElse(0);
    }
}
