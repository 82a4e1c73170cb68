package vn.congvu.remotework.day;

import java.time.LocalDate;
import java.util.List;

/**
 * Who of a unit is at home when.
 *
 * @param mostAway how many may be away on one day
 */
public record Rota(String unitCode, int headCount, int minPresent, int mostAway, List<Day> days) {

    /** @param free how many more could be away that day */
    public record Day(LocalDate date, boolean working, int away, int wished, int free, List<Person> people) {}

    /** @param state {@code GRANTED} or {@code WISHED} */
    public record Person(String fullName, String state, boolean mine) {}
}
