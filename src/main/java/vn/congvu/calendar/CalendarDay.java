package vn.congvu.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One date of a unit's calendar.
 *
 * @param sessions the hours that count as working time, in order; empty on a day off
 * @param receiptSessions hours in which dossiers are received although they do not count as working time
 * @param basis the text or notice the entry rests on
 */
public record CalendarDay(
        LocalDate date,
        DayKind kind,
        List<Session> sessions,
        List<Session> receiptSessions,
        String nameVi,
        String nameEn,
        DayStatus status,
        String basis) {

    public CalendarDay {
        sessions = List.copyOf(sessions);
        receiptSessions = List.copyOf(receiptSessions);
    }

    public boolean isWorking() {
        return !sessions.isEmpty();
    }

    /** Working minutes of the day. */
    public int minutes() {
        return (int) (nanos() / Nanos.PER_MINUTE);
    }

    boolean isOpen(LocalTime time) {
        return sessions.stream().anyMatch(session -> session.includes(time));
    }

    /** The time itself while dossiers are received, else the next opening of the same day, if there is one. */
    Optional<LocalTime> receivedFrom(LocalTime time) {
        return Stream.concat(sessions.stream(), receiptSessions.stream())
                .filter(session -> !session.closes().isBefore(time))
                .map(session -> session.includes(time) ? time : session.opens())
                .min(Comparator.naturalOrder());
    }

    LocalTime closing() {
        return sessions.get(sessions.size() - 1).closes();
    }

    long nanos() {
        return sessions.stream().mapToLong(Session::nanos).sum();
    }

    long nanosUntil(LocalTime time) {
        long passed = 0;
        for (Session session : sessions) {
            passed += session.nanosUntil(time);
        }
        return passed;
    }

    /** When that much (more than nothing) has been worked: at a break, the closing instant before it. */
    LocalTime timeAfter(long worked) {
        long rest = worked;
        for (Session session : sessions) {
            if (rest <= session.nanos()) {
                return session.opens().plusNanos(rest);
            }
            rest -= session.nanos();
        }
        throw new IllegalArgumentException(date + " has less working time than " + worked + " ns");
    }

    /** When work goes on after that much (less than the whole day): at a break, the opening instant after it. */
    LocalTime timeGoingOn(long worked) {
        long rest = worked;
        for (Session session : sessions) {
            if (rest < session.nanos()) {
                return session.opens().plusNanos(rest);
            }
            rest -= session.nanos();
        }
        throw new IllegalArgumentException(date + " has no more working time than " + worked + " ns");
    }
}
