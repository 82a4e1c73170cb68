package vn.congvu.remotework.day;

import java.time.LocalDate;

/**
 * A day of a request.
 *
 * @param committed whether a commitment that names it is signed by both; nobody works at home before that
 */
public record RemoteDay(LocalDate date, State state, boolean committed) {

    /** Wished for; granted or not; given up; granted, but the office needed the person after all. */
    public enum State {
        WISHED,
        GRANTED,
        NOT_GRANTED,
        RELEASED,
        CALLED_BACK
    }
}
