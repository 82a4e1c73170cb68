package vn.congvu.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text form of a {@link Term}. */
final class TermText {

    /** Twelve digits are far beyond every limit and still fit a long in minutes. */
    private static final String NUMBER = "([0-9]{1,12})";

    private static final Pattern WORKING_DAYS = Pattern.compile("P" + NUMBER + "(?:[.,]([0-9]+))?D");
    private static final Pattern CALENDAR_DAYS = Pattern.compile("P" + NUMBER + "CD");
    private static final Pattern WORKING_HOURS = Pattern.compile("PT(?=[0-9])(?:" + NUMBER + "H)?(?:" + NUMBER + "M)?");

    /** Ten years of calendar days, of Mondays to Fridays, and of their eight hours each. */
    private static final int MOST_CALENDAR_DAYS = 3653;

    private static final int MOST_WORKING_DAYS = 2610;
    private static final int MOST_MINUTES = MOST_WORKING_DAYS * 8 * 60;

    private final String text;

    TermText(String text) {
        this.text = text == null ? "" : text;
    }

    Term term() {
        Matcher days = WORKING_DAYS.matcher(text);
        if (days.matches()) {
            return workingDays(days);
        }
        Matcher hours = WORKING_HOURS.matcher(text);
        if (hours.matches()) {
            return workingHours(hours);
        }
        Matcher calendarDays = CALENDAR_DAYS.matcher(text);
        if (calendarDays.matches()) {
            return calendarDays(calendarDays);
        }
        throw TermRefusal.form(text);
    }

    private Term workingDays(Matcher days) {
        String fraction = days.group(2) == null ? "0" : days.group(2);
        if (!fraction.equals("0") && !fraction.equals("5")) {
            throw TermRefusal.onlyHalves(text);
        }
        boolean half = fraction.equals("5");
        return Term.ofWorkingDays(atMost(half ? MOST_WORKING_DAYS - 1 : MOST_WORKING_DAYS, number(days, 1)), half);
    }

    private Term workingHours(Matcher hours) {
        long minutes = number(hours, 1) * 60 + number(hours, 2);
        if (minutes == 0) {
            throw TermRefusal.zeroHours(text);
        }
        return Term.ofWorkingMinutes(atMost(MOST_MINUTES, minutes));
    }

    private Term calendarDays(Matcher days) {
        if (number(days, 1) == 0) {
            throw TermRefusal.zeroCalendarDays(text);
        }
        return Term.ofCalendarDays(atMost(MOST_CALENDAR_DAYS, number(days, 1)));
    }

    private static long number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private int atMost(int most, long amount) {
        if (amount > most) {
            throw TermRefusal.tooLong(text);
        }
        return (int) amount;
    }
}
