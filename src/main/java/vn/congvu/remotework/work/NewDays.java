package vn.congvu.remotework.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Other days at home for those still to come.
 *
 * @param dueDates of each product that was due on a day that is given up, by its number
 */
public record NewDays(List<LocalDate> days, Map<Integer, LocalDate> dueDates, String reason) {}
