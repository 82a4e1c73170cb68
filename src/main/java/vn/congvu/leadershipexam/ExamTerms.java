package vn.congvu.leadershipexam;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.congvu.calendar.OutsidePublishedYears;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.PlannedDates;

/** Which limit holds for a step of a council: some are longer where there are many candidates or many appeals. */
@Service
public class ExamTerms {

    private static final String MANY = "Many";

    private final ExamLimits limits;
    private final ExamParts parts;
    private final JdbcClient jdbc;
    private final PlannedDates dates;
    private final WorkingCalendars calendars;
    private final Map<String, BiPredicate<ExamRound, Integer>> many =
            Map.of("vet", this::manyCandidates, "paper", this::manyCandidates, "markAppeals", this::manyAppeals);

    ExamTerms(ExamLimits limits, ExamParts parts, JdbcClient jdbc, PlannedDates dates, WorkingCalendars calendars) {
        this.limits = limits;
        this.parts = parts;
        this.jdbc = jdbc;
        this.dates = dates;
        this.calendars = calendars;
    }

    /** Empty for what has no limit. */
    public Optional<ExamLimit> limit(ExamRound round, Integer council, String name) {
        boolean longer = many.getOrDefault(name, (any, none) -> false).test(round, council);
        return limits.find(round.ruleEdition(), longer ? name + MANY : name).filter(limit -> limit.term() != null);
    }

    /** When a limit ends that a step meets which begins now: counted from its date where it has one and it is known. */
    public Instant end(ExamRound round, Integer council, ExamLimit limit, Instant now) {
        Instant from = Optional.ofNullable(limit.countedFrom())
                .flatMap(date -> dates.find(round.code(), council == null ? PlannedDates.WHOLE_ROUND : council, date))
                .orElse(now);
        return limit.backwards() ? before(round, limit.term(), from) : end(round, limit.term(), from);
    }

    /** How many working days there are from the day of the one moment to the day of the other, both counted. */
    public int workingDays(ExamRound round, Instant from, Instant until) {
        WorkingCalendar calendar = calendars.forUnit(round.organiserUnit());
        return (int) LocalDate.ofInstant(from, WorkingCalendar.ZONE)
                .datesUntil(LocalDate.ofInstant(until, WorkingCalendar.ZONE).plusDays(1))
                .filter(day -> calendar.day(day).isWorking())
                .count();
    }

    /** When a term ends that may end in a year whose calendar nobody has published yet. */
    public Instant end(ExamRound round, Term term, Instant from) {
        try {
            return calendars.forUnit(round.organiserUnit()).due(term, from).due();
        } catch (OutsidePublishedYears notPublishedYet) {
            return from.atZone(WorkingCalendar.ZONE)
                    .plusDays(term.calendarDays())
                    .toInstant();
        }
    }

    /** The latest moment from which the term still fits in before. */
    public Instant before(ExamRound round, Term term, Instant end) {
        WorkingCalendar calendar = calendars.forUnit(round.organiserUnit());
        if (term.inCalendarDays()) {
            return end.atZone(WorkingCalendar.ZONE)
                    .minusDays(term.calendarDays())
                    .toInstant();
        }
        return term.inHours()
                ? calendar.minusWorking(end, Duration.ofMinutes(term.minutes()))
                : calendar.closingBefore(term, end);
    }

    private boolean manyCandidates(ExamRound round, Integer council) {
        int candidates = jdbc.sql("SELECT COUNT(*) FROM exam_candidate WHERE round_code = ? AND council_no = ?"
                        + " AND status <> 'WITHDRAWN'")
                .params(round.code(), council)
                .query(Integer.class)
                .single();
        return candidates >= limits.number(round.ruleEdition(), "manyCandidates");
    }

    private boolean manyAppeals(ExamRound round, Integer council) {
        return parts.number("appeals")
                .map(number -> ((Number) number.value(round, council)).intValue())
                .filter(appeals -> appeals >= limits.number(round.ruleEdition(), "manyAppeals"))
                .isPresent();
    }
}
