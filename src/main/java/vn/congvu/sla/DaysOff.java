package vn.congvu.sla;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congvu.calendar.CalendarDay;
import vn.congvu.calendar.DayKind;
import vn.congvu.calendar.WorkingCalendar;

/** The breaks between two dates that are more than a weekend, and the Saturdays worked: what makes a due date surprising. */
final class DaysOff {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("dd");

    private final WorkingCalendar calendar;
    private final Phrases phrases;

    DaysOff(WorkingCalendar calendar, Phrases phrases) {
        this.calendar = calendar;
        this.phrases = phrases;
    }

    Stream<String> between(LocalDate first, LocalDate last) {
        List<String> told = new ArrayList<>();
        List<CalendarDay> run = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            if (!day.isWorking()) {
                run.add(day);
                continue;
            }
            tell(run, told);
            if (day.kind() == DayKind.SWAP_WORK) {
                String weekday = phrases.say("day." + date.getDayOfWeek().getValue());
                told.add(phrases.say("swap-work", weekday + " " + DAY.format(date)));
            }
        }
        tell(run, told);
        return told.stream();
    }

    private void tell(List<CalendarDay> run, List<String> told) {
        run.stream()
                .filter(day -> day.kind() != DayKind.WEEKLY_OFF)
                .min((a, b) -> Boolean.compare(b.kind() == DayKind.HOLIDAY, a.kind() == DayKind.HOLIDAY))
                .ifPresent(cause -> told.add(phrases.say(said(cause), shortName(cause), span(run))));
        run.clear();
    }

    private static String said(CalendarDay cause) {
        return cause.kind() == DayKind.LOCAL_CLOSURE ? "unit-closed" : "off";
    }

    /** {@code Tết Nguyên đán Bính Ngọ - mùng 1 Tết} is Tết to everybody. */
    private String shortName(CalendarDay day) {
        String name = phrases.either(day.nameVi(), day.nameEn()).replaceFirst(" [-(].*", "");
        return phrases.either(name.replaceFirst("^Tết Nguyên đán.*", "Tết").replaceFirst("^Nghỉ ", ""), name);
    }

    private static String span(List<CalendarDay> run) {
        LocalDate first = run.get(0).date();
        LocalDate last = run.get(run.size() - 1).date();
        if (first.equals(last)) {
            return DAY.format(first);
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        return (sameMonth ? DAY_OF_MONTH : DAY).format(first) + "–" + DAY.format(last);
    }
}
