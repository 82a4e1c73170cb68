package vn.congvu.dossier.demo;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment of the scenario, told from the day it is played: {@code -3 14:10} is 14:10 on the third working day before
 * today (on a day off: before the next working day), {@code 2h30m ago} is so much working time ago.
 */
sealed interface When {

    Pattern WORDS = Pattern.compile(
            "(?<day>-\\d{1,2}) +(?<time>\\d{2}:\\d{2})" + "|(?:(?<hours>\\d{1,2})h)?(?:(?<minutes>\\d{1,2})m)? +ago");

    /** @param day 0 is today or the next working day, -1 the working day before */
    record OnDay(int day, LocalTime time) implements When {}

    record Ago(Duration working) implements When {}

    static When parse(String words) {
        Matcher told = WORDS.matcher(words);
        if (!told.matches()) {
            throw new UnreadableScenario(
                    "'" + words + "' is no moment; write '-3 14:10' (third working day before) or '2h30m ago'");
        }
        if (told.group("day") != null) {
            return new OnDay(Integer.parseInt(told.group("day")), LocalTime.parse(told.group("time")));
        }
        return new Ago(Duration.ofHours(number(told.group("hours"))).plusMinutes(number(told.group("minutes"))));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
