package vn.congvu.remotework.day;

import java.time.LocalDate;

/** A day of a request. */
public record RemoteDay(LocalDate date, State state) {

    /** Wished for; granted; given up or never granted; granted, but the office needed the person after all. */
    public enum State {
        WISHED,
        GRANTED,
        RELEASED,
        CALLED_BACK
    }
}
