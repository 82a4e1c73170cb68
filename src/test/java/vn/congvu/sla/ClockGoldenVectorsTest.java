package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.congvu.calendar.WorkingCalendars;

/**
 * Due dates worked out by hand, for clocks that were paused, restarted, extended or put under other rules. The city works
 * 07:30–11:30 and 13:00–17:00, eight hours a day; Monday 2 March 2026 begins an ordinary week. STORM closes Thursday 5
 * March, SATURDAY makes the 7th a working day, SHIPPED is the calendar without either.
 */
class ClockGoldenVectorsTest {

    /** Due date | term | what happened (in 2026) | why. */
    private static final String VECTORS = """
            09/03 17:00 | P5D   | 02/03 10:00 START | 3, 4, 5, 6 and 9 March; the start day is not counted
            26/02 17:00 | P5D   | 12/02 10:00 START | 13, 23, 24, 25 and 26 February; Tết from the 14th to the 22nd
            04/03 15:00 | PT16H | 02/03 15:00 START | 2 h on Monday, 8 h on Tuesday, 6 h on Wednesday
            28/04 17:00 | P0D   | 24/04 15:10 START cut-off 15:00 | Friday after the hour; Monday 27 is off; due the same day, Tuesday

            10/03 11:00 | P5D   | 02/03 10:00 START, 03/03 15:00 PAUSE, 04/03 09:00 RESUME | 2 h + 1 h 30 given back after 9 March, 17:00
            09/03 17:00 | P5D   | 02/03 10:00 START, 03/03 17:00 PAUSE, 04/03 07:30 RESUME | a night is no working time
            09/03 17:00 | P5D   | 02/03 10:00 START, 06/03 17:00 PAUSE, 09/03 07:30 RESUME | nor is a weekend
            27/02 11:00 | P5D   | 12/02 10:00 START, 13/02 15:00 PAUSE, 23/02 09:00 RESUME | 2 h before Tết and 1 h 30 after it
            04/03 17:00 | PT16H | 02/03 15:00 START, 03/03 08:00 PAUSE, 03/03 10:00 RESUME | 15:00 on Wednesday and 2 h
            10/03 09:30 | P5D   | 02/03 10:00 START, 03/03 09:00 PAUSE, 03/03 10:00 PAUSE, 03/03 11:00 RESUME | another reason from 10:00 on: one pause of 2 h
            10/03 13:30 | P5D   | 02/03 10:00 START, 03/03 09:00 PAUSE, 03/03 11:00 RESUME, 04/03 08:00 PAUSE, 04/03 10:30 RESUME | 2 h + 2 h 30: 4 h to 11:30, then 30 minutes
            04/03 09:30 | P1D   | 02/03 10:00 START, 04/03 09:00 PAUSE, 04/03 11:00 RESUME | late by 1 h 30 since Wednesday 07:30; the 2 h move 3 March, 17:00
            09/03 17:00 | P5D   | 02/03 10:00 START, 03/03 15:00 PAUSE | while it stands nothing is given back yet
            04/03 17:00 | P1D   | 02/03 10:00 START, 03/03 09:00 PAUSE, 04/03 09:00 STOP | stopped in a pause of 2 h 30 + 4 h + 1 h 30 = 8 h

            12/03 17:00 | P5D   | 02/03 10:00 START, 03/03 15:00 PAUSE, 05/03 09:00 RESTART | from zero: 6, 9, 10, 11 and 12 March
            13/03 09:30 | P5D   | 02/03 10:00 START, 05/03 09:00 RESTART, 09/03 08:00 PAUSE, 09/03 10:00 RESUME | 12 March, 17:00 and 2 h

            13/03 17:00 | P5D   | 02/03 10:00 START, 06/03 10:00 EXTEND 13/03 17:00 | the new promise
            16/03 09:30 | P5D   | 02/03 10:00 START, 06/03 10:00 EXTEND 13/03 17:00, 10/03 08:00 PAUSE, 10/03 10:00 RESUME | Friday 13 and 2 h: Monday
            16/03 09:30 | P5D   | 02/03 10:00 START, 05/03 08:00 PAUSE, 06/03 08:00 EXTEND 13/03 17:00, 06/03 10:00 RESUME | only the 2 h after the new promise was given
            06/03 17:00 | P1D   | 02/03 10:00 START, 03/03 08:00 EXTEND 05/03 17:00, 04/03 08:00 CALENDAR STORM | the promised Thursday is closed: the next working day

            10/03 17:00 | P5D   | 02/03 10:00 START, 04/03 08:00 CALENDAR STORM | 3, 4, 6, 9 and 10 March
            10/03 17:00 | P5D   | 02/03 10:00 START, 06/03 08:00 CALENDAR STORM | the same, published afterwards: it holds for the whole life of the clock
            09/03 17:00 | P5D   | 02/03 10:00 START, 04/03 08:00 CALENDAR STORM, 05/03 08:00 CALENDAR SHIPPED | taken back: as if it had never been
            07/03 17:00 | P5D   | 02/03 10:00 START, 04/03 08:00 CALENDAR SATURDAY | 3, 4, 5, 6 and Saturday 7 March
            11/03 11:00 | P5D   | 02/03 10:00 START, 04/03 15:00 PAUSE, 06/03 09:00 RESUME | 2 h + 8 h + 1 h 30 after 9 March, 17:00
            11/03 11:00 | P5D   | 02/03 10:00 START, 04/03 15:00 PAUSE, 06/03 09:00 RESUME, 06/03 10:00 CALENDAR STORM | 10 March, 17:00 and 2 h + 1 h 30: a closed day is off or paused, not both
            05/03 15:00 | PT16H | 02/03 15:00 START, 03/03 08:00 CALENDAR STORM, 03/03 09:00 PAUSE, 04/03 09:00 RESUME, 04/03 10:00 CALENDAR SHIPPED | 4 March, 15:00 and 2 h 30 + 4 h + 1 h 30 = 8 h
            06/03 15:00 | PT16H | 02/03 15:00 START, 03/03 09:00 PAUSE, 04/03 09:00 RESUME, 04/03 10:00 CALENDAR STORM | the same 8 h with Thursday closed

            11/03 17:00 | P5D   | 02/03 10:00 START, 04/03 08:00 LIMIT P7D | 3, 4, 5, 6, 9, 10 and 11 March, from the same beginning
            05/03 17:00 | P5D   | 02/03 10:00 START, 04/03 08:00 LIMIT P3D | 3, 4 and 5 March
            12/03 11:00 | P5D   | 02/03 10:00 START, 03/03 15:00 PAUSE, 04/03 09:00 RESUME, 04/03 10:00 LIMIT P7D | 11 March, 17:00 and the 3 h 30 of before
            12/03 17:00 | P5D   | 02/03 10:00 START, 04/03 08:00 CALENDAR STORM, 04/03 09:00 LIMIT P7D | 3, 4, 6, 9, 10, 11 and 12 March
            09/03 17:00 | P5D   | 02/03 10:00 START, 04/03 08:00 OVERDUE_BY_RULE | the official reading changes no date
            """;

    private static final Shelf EDITIONS = new Shelf();
    private static final Map<String, String> VERSIONS = Map.of(
            "SHIPPED", ClockSample.CALENDAR,
            "STORM", EDITIONS.publish(List.of(LocalDate.of(2026, 3, 5))),
            "SATURDAY", EDITIONS.publishWorking(LocalDate.of(2026, 3, 7)));
    private static final WorkingCalendars CALENDARS = new WorkingCalendars(EDITIONS);

    @TestFactory
    Stream<DynamicTest> theDateIsTheOneWorkedOutByHand() {
        return VECTORS.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\|"))
                .map(cells -> DynamicTest.dynamicTest(
                        cells[1].strip() + ": " + cells[2].strip() + " – " + cells[3].strip(),
                        () -> assertThat(due(cells[1].strip(), cells[2].strip()))
                                .isEqualTo(moment(cells[0].strip()))));
    }

    private static Instant due(String term, String happened) {
        List<ClockEvent> events = new ArrayList<>();
        for (String event : happened.split(", ")) {
            events.add(event(term, event.substring(0, 11), event.substring(12).split(" ", 2)));
        }
        Instant last = events.get(events.size() - 1).at();
        return ClockReplay.replay(CALENDARS::version, events, last).dueAt();
    }

    private static ClockEvent event(String term, String when, String[] what) {
        var kind = ClockEventKind.valueOf(what[0]);
        var event = ClockEvent.of(kind, moment(when), null, PauseReason.SUPPLEMENT.name(), null);
        return switch (kind) {
            case START -> event.ruledBy(new ClockRule(ClockSample.CALENDAR, term, cutOff(what)));
            case EXTEND -> event.due(moment(what[1]));
            case CALENDAR -> event.ruledBy(ClockRule.calendar(VERSIONS.get(what[1])));
            case LIMIT -> event.ruledBy(ClockRule.term(what[1]));
            default -> event;
        };
    }

    private static LocalTime cutOff(String[] what) {
        return what.length == 1 ? null : LocalTime.parse(what[1].substring("cut-off ".length()));
    }

    private static Instant moment(String dayAndHour) {
        return at(dayAndHour.substring(0, 5) + "/2026" + dayAndHour.substring(5));
    }
}
