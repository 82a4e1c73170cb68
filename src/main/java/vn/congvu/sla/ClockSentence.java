package vn.congvu.sla;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;

/** The one sentence that answers "why this date?" in one language. */
final class ClockSentence {

    private static final Pattern DAYS = Pattern.compile("P([0-9.]+)C?D");

    private final Phrases phrases;
    private final ClockRow row;
    private final Replayed replayed;
    private final List<ClockEvent> events;
    private final WorkingCalendar calendar;

    ClockSentence(Phrases phrases, ClockRow row, Replayed replayed, List<ClockEvent> events, WorkingCalendar calendar) {
        this.phrases = phrases;
        this.row = row;
        this.replayed = replayed;
        this.events = events;
        this.calendar = calendar;
    }

    @Override
    public String toString() {
        return Stream.of(begin(), limit(), daysOff(), interruptions(), due(), end())
                .flatMap(part -> part)
                .collect(Collectors.joining("; ", "", "."));
    }

    private boolean receipt() {
        return row.reading().kind().beginsWithReceipt();
    }

    private Stream<String> begin() {
        var parts = Stream.<String>builder();
        parts.add(phrases.say(receipt() ? "received" : "begun", phrases.day(replayed.startedAt())));
        if (replayed.begunAt().isAfter(replayed.startedAt())) {
            parts.add(phrases.say("restarted", phrases.day(replayed.begunAt())));
        }
        var counted = replayed.base().countedFrom();
        if (counted.isAfter(replayed.begunAt()) && !row.inherits()) {
            parts.add(
                    cutOffMissed()
                            ? phrases.say("counted-from.cut-off", phrases.day(counted), phrases.hour(row.cutOff()))
                            : phrases.say("counted-from.closed", phrases.day(counted)));
        }
        return parts.build();
    }

    private boolean cutOffMissed() {
        return row.cutOff() != null
                && calendar.isOpen(replayed.begunAt())
                && CityTime.of(replayed.begunAt()).toLocalTime().isAfter(row.cutOff());
    }

    private Stream<String> limit() {
        Term term = row.limit().term();
        if (term == null) {
            return Stream.of(phrases.say("limit.inherited"));
        }
        if (term.inHours()) {
            return Stream.of(phrases.say("limit.hours", phrases.amount(term.minutes())));
        }
        String days = days(term);
        if (days.equals("0")) {
            return Stream.of(phrases.say("limit.same-day"));
        }
        String limit = phrases.say(term.inDays() ? "limit.working-days" : "limit.calendar-days", days);
        return Stream.of(limit + phrases.say(receipt() ? "limit.not-receipt-day" : "limit.not-start-day"));
    }

    private String days(Term term) {
        Matcher days = DAYS.matcher(term.toString());
        days.matches();
        return phrases.either(days.group(1).replace('.', ','), days.group(1));
    }

    private Stream<String> daysOff() {
        var first = CityTime.date(replayed.base().countedFrom());
        return new DaysOff(calendar, phrases).between(first, CityTime.date(replayed.dueAt()));
    }

    private Stream<String> interruptions() {
        return new Interruptions(phrases, calendar).of(events, replayed.begunAt());
    }

    private Stream<String> due() {
        boolean promise = row.reading().kind().isPromise();
        return Stream.of(phrases.say(promise ? "due.promise" : "due.step", phrases.day(replayed.dueAt())));
    }

    private Stream<String> end() {
        return Stream.ofNullable(row.reading().outcome())
                .map(outcome -> phrases.say("stopped." + outcome, phrases.day(replayed.stoppedAt())));
    }
}
