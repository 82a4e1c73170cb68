package vn.congvu.remotework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.appeal.AppealStore;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.Requests;
import vn.congvu.workflow.CaseDates;

/** The dates the model draws timers on: the first day, the end of the last one, the end of the time to appeal. */
@Component
class RemoteDates implements CaseDates {

    private final Requests requests;
    private final DayStore days;
    private final AppealStore appeals;

    RemoteDates(Requests requests, DayStore days, AppealStore appeals) {
        this.requests = requests;
        this.days = days;
        this.appeals = appeals;
    }

    @Override
    public Optional<Instant> date(String name, String businessKey) {
        return switch (name) {
            case "firstDay" ->
                granted(businessKey).stream().min(Comparator.naturalOrder()).map(RemoteDates::start);
            case "lastDay" ->
                hopedFor(businessKey).max(Comparator.naturalOrder()).map(day -> start(day.plusDays(1)));
            case "appealDeadline" ->
                Optional.ofNullable(requests.require(businessKey).decision()).map(Decision::appealableUntil);
            default -> Optional.empty();
        };
    }

    private List<LocalDate> granted(String code) {
        return days.of(code, RemoteDay.State.GRANTED);
    }

    /** As long as an appeal may add days, the last of those that were wished for is waited for. */
    private Stream<LocalDate> hopedFor(String code) {
        return appeals.awaitsMoreDays(code)
                ? Stream.concat(granted(code).stream(), days.of(code, RemoteDay.State.NOT_GRANTED).stream())
                : granted(code).stream();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    @Override
    public String calendarUnit(String businessKey) {
        return requests.require(businessKey).unitCode();
    }

    @Override
    public void expect(Collection<String> businessKeys) {
        requests.findAllById(businessKeys);
    }
}
