package vn.congvu.sla;

import java.time.LocalTime;

/** The rules an event puts in force; null where it leaves them as they are. */
record ClockRule(String calendarVersion, String term, LocalTime cutOff) {

    static final ClockRule UNCHANGED = new ClockRule(null, null, null);

    static ClockRule calendar(String version) {
        return new ClockRule(version, null, null);
    }

    static ClockRule term(String term) {
        return new ClockRule(null, term, null);
    }

    /** These rules where the later ones say nothing. */
    ClockRule then(ClockRule later) {
        return new ClockRule(
                later.calendarVersion == null ? calendarVersion : later.calendarVersion,
                later.term == null ? term : later.term,
                later.cutOff == null ? cutOff : later.cutOff);
    }
}
