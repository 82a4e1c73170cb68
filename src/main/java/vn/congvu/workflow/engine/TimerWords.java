package vn.congvu.workflow.engine;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a timer may fire: a cycle is written down, has an end and leaves time between. The engine itself would look for
 * the next time of {@code R/PT0S} for ever, while deploying and with the lock of all deployments in its hand.
 */
final class TimerWords {

    private static final Pattern CYCLE = Pattern.compile("R(\\d{1,3})/(P\\S+)");
    private static final int MOST = 100;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Pattern DURATION =
            Pattern.compile("P(?:\\d{1,4}D)?(?:T(?:\\d{1,5}H)?(?:\\d{1,6}M)?(?:\\d{1,8}S)?)?");

    private TimerWords() {}

    static Optional<String> refusal(String place, String text) {
        String when = text.strip();
        boolean fine = switch (place) {
            case "timeCycle" -> isCycle(when);
            case "timeDuration" -> isExpression(when) || length(when).isPresent();
            case "timeDate" -> isExpression(when) || isDate(when);
            default -> true;
        };
        return fine ? Optional.empty() : Optional.of("no timer can be set to '" + when + "' here");
    }

    private static boolean isExpression(String when) {
        return when.startsWith("${") || when.startsWith("#{");
    }

    private static boolean isCycle(String when) {
        Matcher cycle = CYCLE.matcher(when);
        return cycle.matches()
                && Integer.parseInt(cycle.group(1)) <= MOST
                && length(cycle.group(2))
                        .filter(length -> length.compareTo(SHORTEST) >= 0)
                        .isPresent();
    }

    private static Optional<Duration> length(String when) {
        try {
            return DURATION.matcher(when).matches() ? Optional.of(Duration.parse(when)) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isDate(String when) {
        return when.matches("\\d{4}-\\d{2}-\\d{2}(T[\\d:.]{5,12}(Z|[+-]\\d{2}:\\d{2})?)?");
    }
}
