package vn.congvu.remotework.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    private final Absences absences;
    private final RoundAccess access;
    private final WorkingCalendars calendars;
    private final PilotUnitStore units;
    private final Places places;

    Rotas(
            RoundStore rounds,
            Absences absences,
            RoundAccess access,
            WorkingCalendars calendars,
            PilotUnitStore units,
            Places places) {
        this.rounds = rounds;
        this.absences = absences;
        this.access = access;
        this.calendars = calendars;
        this.units = units;
        this.places = places;
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
        int left = places.left(unit, roundId, access.username());
        return new Rota(unitCode, unit.headCount(), unit.minPresent(), unit.mostAway(), days(unit, left, first, end));
    }

    private List<Rota.Day> days(PilotUnit unit, int left, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.forUnit(unit.unitCode());
        Map<LocalDate, List<Absences.Away>> away = absences.away(unit.unitCode(), first, last).stream()
                .collect(Collectors.groupingBy(Absences.Away::date));
        return first.datesUntil(last.plusDays(1))
                .map(day -> day(unit, left, calendar.day(day).isWorking(), day, away.getOrDefault(day, List.of())))
                .toList();
    }

    private Rota.Day day(PilotUnit unit, int left, boolean working, LocalDate date, List<Absences.Away> away) {
        int granted = granted(away, one -> true);
        return new Rota.Day(
                date,
                working,
                granted,
                away.size() - granted,
                Math.max(0, unit.mostAway() - granted),
                Rooms.of(unit, left, granted(away, one -> !isMine(one))),
                away.stream()
                        .map(one -> new Rota.Person(one.fullName(), one.state().name(), isMine(one)))
                        .toList());
    }

    private static int granted(List<Absences.Away> away, Predicate<Absences.Away> whose) {
        return (int) away.stream()
                .filter(one -> one.state() == RemoteDay.State.GRANTED)
                .filter(whose)
                .count();
    }

    private boolean isMine(Absences.Away away) {
        return away.username().equals(access.username());
    }
}
