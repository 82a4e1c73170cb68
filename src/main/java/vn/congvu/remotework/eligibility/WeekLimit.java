package vn.congvu.remotework.eligibility;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.PlaceProblems;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.round.PilotUnit;
import vn.congvu.remotework.round.PilotUnitStore;

/** So many days a week, no more (R10); weeks are those of the calendar. */
@Component
public class WeekLimit {

    private final PilotUnitStore units;
    private final DayStore days;

    WeekLimit(PilotUnitStore units, DayStore days) {
        this.units = units;
        this.days = days;
    }

    public void require(RemoteRequest request) {
        if (!holds(request, days.of(request.code(), RemoteDay.State.GRANTED))) {
            throw PlaceProblems.tooManyDays();
        }
    }

    public boolean holds(RemoteRequest request, Collection<LocalDate> asked) {
        PilotUnit unit = units.require(request.roundId(), request.unitCode());
        return excess(asked, unit.daysPerWeek()) == 0;
    }

    /** By how many days the fullest week is over the limit. */
    static long excess(Collection<LocalDate> days, int allowed) {
        return days.stream()
                .collect(Collectors.groupingBy(
                        day -> day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        Collectors.counting()))
                .values()
                .stream()
                .mapToLong(count -> Math.max(0, count - allowed))
                .max()
                .orElse(0);
    }
}
