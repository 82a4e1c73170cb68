package vn.congvu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hours of a unit on certain weekdays while they are in force; no sessions means closed. */
record Hours(
        Row row,
        String unit,
        Set<DayOfWeek> weekdays,
        Purpose purpose,
        List<Session> sessions,
        LocalDate validFrom,
        LocalDate validTo,
        String basis) {

    static final String[] COLUMNS = {"unit", "weekdays", "purpose", "sessions", "valid_from", "valid_to", "basis"};

    /** A Saturday desk that receives dossiers does not make the Saturday a working day. */
    enum Purpose {
        WORK,
        RECEIPT
    }

    private static final List<String> WEEKDAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final Pattern SESSION = Pattern.compile("([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

    static Hours read(Row row) {
        Hours hours = new Hours(
                row,
                row.text("unit"),
                weekdays(row),
                row.choice("purpose", Purpose.class),
                sessions(row),
                row.date("valid_from"),
                row.optionalDate("valid_to").orElse(LocalDate.MAX),
                row.text("basis"));
        if (hours.validTo.isBefore(hours.validFrom)) {
            throw row.refused(CalendarDataReason.endsBeforeItBegins());
        }
        return hours;
    }

    /** {@code MON-FRI}, {@code SAT} or {@code MON WED FRI}. */
    private static Set<DayOfWeek> weekdays(Row row) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (String part : row.text("weekdays").split(" ")) {
            String[] ends = part.split("-", 2);
            int first = WEEKDAYS.indexOf(ends[0]);
            int last = WEEKDAYS.indexOf(ends[ends.length - 1]);
            if (first < 0 || last < first) {
                throw row.refused(CalendarDataReason.unreadable("weekdays", part, "MON-FRI | SAT | MON WED FRI"));
            }
            weekdays.addAll(EnumSet.range(DayOfWeek.of(first + 1), DayOfWeek.of(last + 1)));
        }
        return weekdays;
    }

    /** {@code 07:30-11:30 13:00-17:00}, or {@code CLOSED}. */
    private static List<Session> sessions(Row row) {
        List<Session> sessions = new ArrayList<>();
        if (row.text("sessions").equals("CLOSED")) {
            return sessions;
        }
        for (String part : row.text("sessions").split(" ")) {
            Session next = session(row, part);
            if (!sessions.isEmpty()
                    && !sessions.get(sessions.size() - 1).closes().isBefore(next.opens())) {
                throw row.refused(CalendarDataReason.sessionsOverlap());
            }
            sessions.add(next);
        }
        return sessions;
    }

    private static Session session(Row row, String part) {
        Matcher times = SESSION.matcher(part);
        try {
            if (times.matches()) {
                return new Session(LocalTime.parse(times.group(1)), LocalTime.parse(times.group(2)));
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw row.refused(unreadableSession(part));
        }
        throw row.refused(unreadableSession(part));
    }

    private static Sentence unreadableSession(String part) {
        return CalendarDataReason.unreadable("sessions", part, "07:30-11:30 13:00-17:00 | CLOSED");
    }

    boolean appliesOn(LocalDate date, DayOfWeek weekday) {
        return weekdays.contains(weekday) && !date.isBefore(validFrom) && !date.isAfter(validTo);
    }

    boolean contradicts(Hours other) {
        boolean sameTime = !validFrom.isAfter(other.validTo) && !other.validFrom.isAfter(validTo);
        boolean sameDays = weekdays.stream().anyMatch(other.weekdays::contains);
        return unit.equals(other.unit) && sameDays && sameTime && (purpose == other.purpose || overlaps(other));
    }

    private boolean overlaps(Hours other) {
        return sessions.stream().anyMatch(session -> other.sessions.stream().anyMatch(session::overlaps));
    }
}
