package vn.congvu.remotework.day;

import java.time.LocalDate;
import java.util.List;

/**
 * Who of a unit is at home when.
 *
 * @param mostAway how many may be away on one day
 */
public record Rota(String unitCode, int headCount, int minPresent, int mostAway, List<Day> days) {

    /**
     * @param free how many more could be away that day, whoever they are
     * @param forMe what is free for the person asking, by the quota of people as well
     */
    public record Day(
            LocalDate date, boolean working, int away, int wished, int free, Room forMe, List<Person> people) {}

    /**
     * How many of the free places of a day a person could be one of.
     *
     * @param bound {@code QUOTA} of people or {@code PRESENCE} at the office: what allows no more
     */
    public record Room(int free, String bound, String reasonVi, String reasonEn) {}

    /** @param state {@code GRANTED} or {@code WISHED} */
    public record Person(String fullName, String state, boolean mine) {}
}
