package vn.congvu.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any receipt of three years, with terms that end in the fourth at the latest. */
class Receipts extends DomainContextBase {

    private static final Instant FIRST = TestCalendars.at("2/1/2024 07:30");
    private static final Instant LAST = TestCalendars.at("31/12/2026 23:59");

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> seconds = Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
        return Arbitraries.oneOf(seconds, seconds.map(Receipts::atAHalfHour));
    }

    /** Opening and closing hours are half hours: the interesting moments are among them. */
    private static Instant atAHalfHour(Instant at) {
        return Instant.ofEpochSecond(Math.max(at.getEpochSecond() / 1800 * 1800, FIRST.getEpochSecond()));
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Term> days = Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.of(true, false))
                .as(Term::ofWorkingDays);
        Arbitrary<Term> hours = Arbitraries.integers().between(1, 480 * 60).map(Term::ofWorkingMinutes);
        Arbitrary<Term> calendarDays = Arbitraries.integers().between(1, 90).map(Term::ofCalendarDays);
        return Arbitraries.oneOf(days, hours, calendarDays);
    }

    @Provide
    Arbitrary<LocalTime> cutOffs() {
        return Arbitraries.integers()
                .between(7, 17)
                .map(hour -> LocalTime.of(hour, 0))
                .injectNull(0.5);
    }

    @Provide
    Arbitrary<Duration> workingTimes() {
        return Arbitraries.longs().between(0, 600 * 3600L).map(Duration::ofSeconds);
    }

    @Provide
    Arbitrary<Office> offices() {
        return Arbitraries.of(Office.class);
    }
}
