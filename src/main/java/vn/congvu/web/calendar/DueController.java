package vn.congvu.web.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.calendar.CalendarRefusal;
import vn.congvu.calendar.DayKind;
import vn.congvu.calendar.Deadline;
import vn.congvu.calendar.MalformedTerm;
import vn.congvu.calendar.OutsidePublishedYears;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.TracedDay;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** When something received at a moment is due, with every day on the way. */
@RestController
@RequestMapping("/api/calendar/due")
class DueController {

    private final WorkingCalendars calendars;
    private final KnownUnits units;

    DueController(WorkingCalendars calendars, KnownUnits units) {
        this.calendars = calendars;
        this.units = units;
    }

    record Due(Instant due, Instant countedFrom, String term, String calendarVersion, List<Day> trace) {}

    record Day(LocalDate date, DayKind kind, int countedMinutes, int dayNumber, String why, String whyEn) {

        static Day of(TracedDay day) {
            return new Day(day.date(), day.kind(), day.countedMinutes(), day.dayNumber(), day.whyVi(), day.whyEn());
        }
    }

    @GetMapping
    Due due(@RequestParam Instant from, @RequestParam String term, @RequestParam(required = false) String unit) {
        WorkingCalendar calendar = calendarOf(unit);
        Term parsed = parse(term);
        Deadline deadline = deadline(calendar, parsed, from);
        return new Due(
                deadline.due(),
                deadline.countedFrom(),
                parsed.toString(),
                calendar.version(),
                deadline.trace().stream().map(Day::of).toList());
    }

    private WorkingCalendar calendarOf(String unit) {
        if (unit == null || unit.isBlank()) {
            return calendars.current();
        }
        if (!units.isKnown(unit)) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("unit", "no-such-unit", unit));
        }
        return calendars.forUnit(unit);
    }

    private static Term parse(String term) {
        try {
            return Term.parse(term);
        } catch (MalformedTerm malformed) {
            throw refused("term", "calendar-term", malformed);
        }
    }

    private static Deadline deadline(WorkingCalendar calendar, Term term, Instant from) {
        try {
            return calendar.due(term, from);
        } catch (MalformedTerm malformed) {
            throw refused("term", "calendar-term", malformed);
        } catch (OutsidePublishedYears outside) {
            throw refused("from", "calendar-from", outside);
        }
    }

    private static ProblemException refused(String parameter, String reason, CalendarRefusal refusal) {
        return new ProblemException(
                new Problem("invalid-parameter", 400).field(parameter, reason, CalendarProblems.words(refusal)),
                refusal);
    }
}
