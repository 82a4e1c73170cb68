package vn.congvu.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congvu.calendar.WorkingCalendar;

/** Tells the pauses and extensions of a clock since its term began. */
final class Interruptions {

    private static final Set<ClockEventKind> ENDS_A_PAUSE =
            Set.of(ClockEventKind.PAUSE, ClockEventKind.RESUME, ClockEventKind.RESTART, ClockEventKind.STOP);

    private final Phrases phrases;
    private final WorkingCalendar calendar;

    Interruptions(Phrases phrases, WorkingCalendar calendar) {
        this.phrases = phrases;
        this.calendar = calendar;
    }

    Stream<String> of(List<ClockEvent> events, Instant begunAt) {
        return IntStream.range(0, events.size())
                .filter(i -> !events.get(i).at().isBefore(begunAt))
                .mapToObj(i -> told(events.get(i), events.subList(i + 1, events.size())))
                .flatMap(Optional::stream);
    }

    private Optional<String> told(ClockEvent event, List<ClockEvent> later) {
        return switch (event.kind()) {
            case PAUSE -> Optional.of(pause(event, later));
            case EXTEND -> Optional.of(phrases.say("extended", phrases.day(event.newDue())));
            case CALENDAR -> Optional.of(phrases.say("calendar", phrases.day(event.at()), event.reason()));
            case LIMIT -> Optional.of(phrases.say("limit", phrases.day(event.at()), event.reason()));
            case OVERDUE_BY_RULE -> Optional.of(phrases.say("overdue-by-rule", phrases.day(event.at())));
            default -> Optional.empty();
        };
    }

    private String pause(ClockEvent pause, List<ClockEvent> later) {
        String reason = phrases.reason(pause.pauseReason());
        return later.stream()
                .filter(event -> ENDS_A_PAUSE.contains(event.kind()))
                .findFirst()
                .map(end -> over(pause, end, reason))
                .orElseGet(() -> phrases.say("paused-now", phrases.day(pause.at()), reason));
    }

    private String over(ClockEvent pause, ClockEvent end, String reason) {
        long minutes = calendar.worked(pause.at(), end.at()).toMinutes();
        return phrases.say("paused", phrases.day(pause.at()), phrases.day(end.at()), reason, phrases.amount(minutes));
    }
}
