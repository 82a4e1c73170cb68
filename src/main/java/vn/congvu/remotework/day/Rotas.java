package vn.congvu.remotework.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.remotework.round.PilotUnit;
import vn.congvu.remotework.round.PilotUnitStore;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundAccess;
import vn.congvu.remotework.round.RoundProblems;
import vn.congvu.remotework.round.RoundStore;

/** The calendar of a unit in a round, open to everybody of its institution. */
@Service
public class Rotas {

    private static final int MOST_DAYS = 100;

    private final RoundStore rounds;
    private final DayStore days;
    private final RoundAccess access;
    private final WorkingCalendars calendars;
    private final PilotUnitStore units;

    Rotas(RoundStore rounds, DayStore days, RoundAccess access, WorkingCalendars calendars, PilotUnitStore units) {
        this.rounds = rounds;
        this.days = days;
        this.access = access;
        this.calendars = calendars;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public Rota of(String roundId, String unitCode, LocalDate from, LocalDate to) {
        Round round =
                rounds.find(roundId).filter(access::maySee).orElseThrow(() -> RoundProblems.unknownRound(roundId));
        PilotUnit unit = units.of(roundId).stream()
                .filter(found -> found.unitCode().equals(unitCode))
                .findFirst()
                .filter(found -> access.seesUnit(found.unitCode()))
                .orElseThrow(() -> RoundProblems.unknownRound(roundId + "/" + unitCode));
        LocalDate first = from == null || from.isBefore(round.from()) ? round.from() : from;
        LocalDate last = to == null || to.isAfter(round.to()) ? round.to() : to;
        LocalDate end = last.isAfter(first.plusDays(MOST_DAYS)) ? first.plusDays(MOST_DAYS) : last;
        return new Rota(unitCode, unit.headCount(), unit.minPresent(), unit.mostAway(), days(unit, first, end));
    }

    private List<Rota.Day> days(PilotUnit unit, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.forUnit(unit.unitCode());
        Map<LocalDate, List<DayStore.Away>> away =
                days.away(unit.unitCode(), first, last).stream().collect(Collectors.groupingBy(DayStore.Away::date));
        return first.datesUntil(last.plusDays(1))
                .map(day -> day(unit, calendar.day(day).isWorking(), day, away.getOrDefault(day, List.of())))
                .toList();
    }

    private Rota.Day day(PilotUnit unit, boolean working, LocalDate date, List<DayStore.Away> away) {
        int granted = (int) away.stream()
                .filter(one -> one.state() == RemoteDay.State.GRANTED)
                .count();
        return new Rota.Day(
                date,
                working,
                granted,
                away.size() - granted,
                Math.max(0, unit.mostAway() - granted),
                away.stream()
                        .map(one -> new Rota.Person(
                                one.fullName(),
                                one.state().name(),
                                one.username().equals(access.username())))
                        .toList());
    }
}
