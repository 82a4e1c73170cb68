package vn.congvu.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what every date contributed, in order; or nothing, for those who only want to know the date. */
final class Trace {

    private final boolean told;
    private final List<TracedDay> days = new ArrayList<>();

    Trace(boolean told) {
        this.told = told;
    }

    List<TracedDay> days() {
        return days;
    }

    void receivedTooLate(Receipt receipt) {
        CalendarDay day = receipt.receivedOn();
        boolean workingDayMissed = day.isWorking();
        add(day, 0, 0, () -> workingDayMissed ? Why.receivedTooLate(receipt) : Why.dayOff(day));
    }

    void dayOff(CalendarDay day) {
        add(day, 0, 0, () -> Why.dayOff(day));
    }

    void startDay(CalendarDay day) {
        add(day, 0, 0, Why::startDay);
    }

    void sameDay(CalendarDay day) {
        add(day, 0, 0, () -> Why.sameDay(day));
    }

    void workingDay(CalendarDay day, int number) {
        add(day, day.minutes(), number, () -> Why.workingDay(day, number));
    }

    void lastWorkingDay(CalendarDay day, int number, int minutes, LocalTime due) {
        add(day, minutes, number, () -> {
            Sentence counted = Why.workingDay(day, number);
            return Why.due(minutes < day.minutes() ? Why.halfDay(counted) : counted, due);
        });
    }

    void calendarDay(CalendarDay day, int number) {
        add(day, day.minutes(), number, () -> Why.calendarDay(day, number));
    }

    void lastCalendarDay(CalendarDay day, int number) {
        add(day, day.minutes(), number, () -> Why.due(Why.calendarDay(day, number), day.closing()));
    }

    void movedTo(CalendarDay day) {
        add(day, 0, 0, () -> Why.due(Why.movedFromDayOff(), day.closing()));
    }

    void add(CalendarDay day, int minutes, int number, Supplier<Sentence> why) {
        if (told) {
            Sentence sentence = why.get();
            days.add(new TracedDay(day.date(), day.kind(), minutes, number, sentence.vi(), sentence.en()));
        }
    }
}
