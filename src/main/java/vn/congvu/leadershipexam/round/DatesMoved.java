package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.leadershipexam.evidence.Evidence;

/** Moves dates of councils, keeps the hour of the day, and tells the chain of evidence from where to where. */
@Component
class DatesMoved {

    private final PlannedDates dates;
    private final Councils councils;
    private final WorkingCalendars calendars;
    private final Evidence evidence;

    DatesMoved(PlannedDates dates, Councils councils, WorkingCalendars calendars, Evidence evidence) {
        this.dates = dates;
        this.councils = councils;
        this.calendars = calendars;
        this.evidence = evidence;
    }

    ExamDays days(ExamRound round) {
        return new ExamDays(calendars.forUnit(round.organiserUnit()));
    }

    void set(ExamRound round, int council, String name, Instant at, String by) {
        Map<String, Object> facts = new HashMap<>(Map.of("date", name, "to", at.toString()));
        dates.find(round.code(), council, name).ifPresent(old -> facts.put("from", old.toString()));
        dates.set(round.code(), council, name, at);
        evidence.add(round.code(), council, Evidence.Kind.DATE_SET, by, facts);
    }

    void set(ExamRound round, List<MovedDate> moves, String by) {
        moves.forEach(move -> set(round, move.councilNo(), move.name(), move.to(), by));
    }

    /** By whole calendar days: those of a council that lie ahead. */
    void shift(ExamRound round, int council, Collection<String> names, long count, String by) {
        set(round, shifted(round, council, names, count), by);
    }

    /**
     * In the order of the names. No term is moved to a day off (Civil Code art. 148), and neither is what was on a working
     * day; what is done at an hour stays after the term before it.
     */
    List<MovedDate> shifted(ExamRound round, int council, Collection<String> names, long count) {
        ExamDays days = days(round);
        List<MovedDate> moves = new ArrayList<>();
        for (String name : names) {
            Optional<Instant> before = moves.stream().map(MovedDate::to).max(Instant::compareTo);
            dates.find(round.code(), council, name)
                    .map(old -> new MovedDate(council, name, old, shifted(days, name, old, count, before)))
                    .filter(move -> !move.to().equals(move.from()))
                    .ifPresent(moves::add);
        }
        return moves;
    }

    private static Instant shifted(ExamDays days, String name, Instant old, long count, Optional<Instant> before) {
        boolean anyDay = ExamDateName.AT_AN_HOUR.contains(name) && !days.isWorking(old);
        Instant moved = ExamDays.plusDays(old, count);
        Instant there = anyDay || count == 0 ? moved : days.onWorkingDay(moved);
        while (before.isPresent() && !there.isAfter(before.get())) {
            there = days.next(there);
        }
        return there;
    }

    /** Where the dates of the whole round and of each council go after a standstill. */
    List<MovedDate> after(ExamRound round, Standstill standstill) {
        Map<String, Instant> whole = dates.of(round.code(), PlannedDates.WHOLE_ROUND);
        return councilsOf(round)
                .flatMap(council -> after(round, council, whole, standstill))
                .toList();
    }

    /** Those that have not come yet, without saying where to. */
    List<MovedDate> ahead(ExamRound round, Instant now) {
        return councilsOf(round)
                .flatMap(council -> dates.of(round.code(), council).entrySet().stream()
                        .filter(date -> date.getValue().isAfter(now))
                        .map(date -> new MovedDate(council, date.getKey(), date.getValue(), null)))
                .toList();
    }

    private Stream<Integer> councilsOf(ExamRound round) {
        return Stream.concat(
                Stream.of(PlannedDates.WHOLE_ROUND),
                councils.of(round.code()).stream().map(Council::councilNo));
    }

    private Stream<MovedDate> after(ExamRound round, int council, Map<String, Instant> whole, Standstill standstill) {
        Map<String, Instant> own = dates.of(round.code(), council);
        Map<String, Instant> all = new HashMap<>(whole);
        all.putAll(own);
        Map<String, Instant> moved = standstill.after(all);
        return own.entrySet().stream()
                .map(date -> new MovedDate(council, date.getKey(), date.getValue(), moved.get(date.getKey())))
                .filter(move -> !move.to().equals(move.from()));
    }
}
