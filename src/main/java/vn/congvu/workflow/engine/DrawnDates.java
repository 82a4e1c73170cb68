package vn.congvu.workflow.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.MalformedTerm;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.ClockReading;
import vn.congvu.workflow.CaseDates;
import vn.congvu.workflow.Cases;

/** The dates that designers draw timers on, computed when a timer begins to wait and again when they have moved. */
@Component
class DrawnDates {

    private final Cases cases;
    private final ClocksAround clocks;
    private final WorkingCalendars calendars;

    DrawnDates(Cases cases, ClocksAround clocks, WorkingCalendars calendars) {
        this.cases = cases;
        this.clocks = clocks;
        this.calendars = calendars;
    }

    /** @param clocksOfCases those that may have moved; a timer on another clock stays, and gives nothing */
    Optional<Instant> of(DrawnTimer timer, List<ClockReading> clocksOfCases) {
        if (timer.date().ofClock()) {
            return clocks.of(timer, clocksOfCases).map(ClockReading::dueAt);
        }
        return timer.date().ofWorkingTime()
                ? after(timer.date().property(), timer.businessKey(), timer.createdAt())
                : datesOf(timer).date(timer.date().property(), timer.scope());
    }

    /** Whether the timer stands still while the clocks of its case do. */
    boolean sleeps(DrawnTimer timer) {
        return timer.date().ofClock()
                || timer.date().ofCase() && datesOf(timer).sleeps(timer.date().property());
    }

    private CaseDates datesOf(DrawnTimer timer) {
        return cases.of(timer.businessKey()).dates();
    }

    /** @param term with {@code _} for the point of a half; empty when it is none */
    Optional<Instant> after(String term, String businessKey, Instant from) {
        try {
            Term parsed = Term.parse(term.replace('_', '.'));
            String unit = cases.of(businessKey).dates().calendarUnit(businessKey);
            return Optional.of(calendars.forUnit(unit).due(parsed, from).due());
        } catch (MalformedTerm none) {
            return Optional.empty();
        }
    }

    /** These timers are about to be asked about. */
    void expect(Collection<DrawnTimer> timers) {
        Map<CaseDates, List<String>> keys = timers.stream()
                .map(DrawnTimer::businessKey)
                .distinct()
                .collect(Collectors.groupingBy(key -> cases.of(key).dates()));
        keys.forEach(CaseDates::expect);
    }
}
