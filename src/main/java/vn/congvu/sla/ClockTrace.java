package vn.congvu.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congvu.calendar.CalendarDay;
import vn.congvu.calendar.TracedDay;
import vn.congvu.calendar.WorkingCalendar;

/** What every date contributed to a due date: the calendar's own trace, told again where pauses or extensions moved it. */
final class ClockTrace {

    private final Limit limit;
    private final Replayed replayed;
    private final WorkingCalendar calendar;
    private final List<TracedDay> told;
    private final Map<LocalDate, TracedDay> base;

    ClockTrace(Limit limit, Replayed replayed, WorkingCalendar calendar) {
        this.limit = limit;
        this.replayed = replayed;
        this.calendar = calendar;
        this.told = limit.days(calendar, replayed.begunAt());
        this.base =
                told.stream().collect(Collectors.toMap(TracedDay::date, Function.identity(), (first, again) -> again));
    }

    List<DossierClocks.Day> days() {
        boolean asCounted = replayed.pauses().isEmpty()
                && replayed.dueAt().equals(replayed.base().due());
        return asCounted && !limit.inherited()
                ? told.stream().map(ClockTrace::unchanged).toList()
                : toldAgain();
    }

    private static DossierClocks.Day unchanged(TracedDay day) {
        return new DossierClocks.Day(
                day.date(), day.kind(), day.countedMinutes(), 0, day.dayNumber(), day.whyVi(), day.whyEn());
    }

    private List<DossierClocks.Day> toldAgain() {
        List<DossierClocks.Day> days = new ArrayList<>();
        int number = 0;
        LocalDate last = CityTime.date(replayed.dueAt());
        for (LocalDate date = CityTime.date(replayed.begunAt()); !date.isAfter(last); date = date.plusDays(1)) {
            List<Segment> pauses = pausesOn(date);
            int paused = minutes(pauses);
            int counted = Math.max(0, available(date) - paused);
            number += counted > 0 ? 1 : 0;
            days.add(day(date, counted, paused, counted > 0 ? number : 0, pauses));
        }
        return days;
    }

    private DossierClocks.Day day(LocalDate date, int counted, int paused, int number, List<Segment> pauses) {
        CalendarDay day = calendar.day(date);
        return new DossierClocks.Day(
                date,
                day.kind(),
                counted,
                paused,
                number,
                why(Phrases.VI, day, counted, pauses),
                why(Phrases.EN, day, counted, pauses));
    }

    private String why(Phrases phrases, CalendarDay day, int counted, List<Segment> pauses) {
        List<String> parts = new ArrayList<>();
        if (counted > 0) {
            parts.add(phrases.say("trace.counted", phrases.amount(counted)));
        } else if (pauses.isEmpty()) {
            parts.add(notCounted(phrases, day));
        }
        pauses.forEach(pause -> parts.add(phrases.say(
                "trace.paused", phrases.amount(minutes(List.of(pause))), phrases.reason(pause.pausedFor()))));
        if (day.date().equals(CityTime.date(replayed.dueAt()))) {
            parts.add(phrases.say(
                    "trace.due", phrases.hour(CityTime.of(replayed.dueAt()).toLocalTime())));
        }
        return parts.stream()
                .reduce((first, next) -> first + ", " + inSentence(next))
                .orElse("");
    }

    private static String inSentence(String part) {
        return part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
    }

    private String notCounted(Phrases phrases, CalendarDay day) {
        TracedDay counted = base.get(day.date());
        if (counted != null && counted.countedMinutes() == 0) {
            return phrases.either(counted.whyVi(), counted.whyEn());
        }
        if (day.isWorking()) {
            return phrases.say("trace.nothing");
        }
        String name = phrases.either(day.nameVi(), day.nameEn());
        return name == null || name.isEmpty() ? phrases.say("trace.weekly-off") : phrases.say("trace.off", name);
    }

    /** Working minutes of the date inside the term; a term in days does not count the day it starts with. */
    private int available(LocalDate date) {
        TracedDay counted = base.get(date);
        return counted != null && counted.countedMinutes() == 0
                ? 0
                : minutes(within(replayed.base().countedFrom(), replayed.dueAt(), date));
    }

    private List<Segment> pausesOn(LocalDate date) {
        return replayed.pauses().stream()
                .flatMap(pause -> within(pause.from(), pause.to(), date).stream()
                        .map(part -> new Segment(part.from(), part.to(), pause.pausedFor())))
                .filter(part -> minutes(List.of(part)) > 0)
                .toList();
    }

    /** The part of a stretch that lies on one date: one segment, or none. */
    private static List<Segment> within(Instant from, Instant to, LocalDate date) {
        Instant morning = CityTime.startOf(date);
        Instant midnight = CityTime.startOf(date.plusDays(1));
        Instant first = from.isAfter(morning) ? from : morning;
        Instant last = to.isBefore(midnight) ? to : midnight;
        return first.isBefore(last) ? List.of(new Segment(first, last, null)) : List.of();
    }

    private int minutes(List<Segment> segments) {
        return (int) segments.stream()
                .map(segment -> calendar.worked(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }
}
