package vn.congvu.web.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.calendar.DayKind;
import vn.congvu.calendar.DayStatus;
import vn.congvu.calendar.OutsidePublishedYears;
import vn.congvu.calendar.PublishedYear;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** A year of the calendar in force, with the decision behind every exceptional day. */
@RestController
@RequestMapping("/api/calendar/years")
class YearController {

    private final WorkingCalendars calendars;
    private final KnownUnits units;

    YearController(WorkingCalendars calendars, KnownUnits units) {
        this.calendars = calendars;
        this.units = units;
    }

    record Year(int year, String version, DayStatus status, List<ExceptionalDay> days, List<OpenHours> hours) {}

    record ExceptionalDay(
            LocalDate date,
            DayKind kind,
            String nameVi,
            String nameEn,
            DayStatus status,
            String basis,
            String unit,
            String changeId) {

        static ExceptionalDay of(PublishedYear.Day day) {
            return new ExceptionalDay(
                    day.date(),
                    day.kind(),
                    day.nameVi(),
                    day.nameEn(),
                    day.status(),
                    day.basis(),
                    day.unit(),
                    day.changeId());
        }
    }

    record OpenHours(String unit, String weekdays, String purpose, String sessions) {

        static OpenHours of(PublishedYear.OpenHours hours) {
            return new OpenHours(hours.unit(), hours.weekdays(), hours.purpose(), hours.sessions());
        }
    }

    /** With {@code unit} the days and hours that concern it, without it those of everybody and of every unit. */
    @GetMapping("/{year}")
    Year year(@PathVariable int year, @RequestParam(required = false) String unit) {
        String ofUnit = unit == null || unit.isBlank() ? null : unit;
        if (ofUnit != null && !units.isKnown(ofUnit)) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("unit", "no-such-unit", ofUnit));
        }
        PublishedYear found = published(year, ofUnit);
        return new Year(
                found.year(),
                found.version(),
                found.status(),
                found.days().stream().map(ExceptionalDay::of).toList(),
                found.hours().stream().map(OpenHours::of).toList());
    }

    private PublishedYear published(int year, String unit) {
        try {
            return calendars.year(year, unit);
        } catch (OutsidePublishedYears outside) {
            throw new ProblemException(
                    new Problem("unpublished-year", 404, year, outside.firstYear(), outside.lastYear()), outside);
        }
    }
}
