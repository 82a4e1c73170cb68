package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.congvu.calendar.TestCalendars.CITY;
import static vn.congvu.calendar.TestCalendars.at;
import static vn.congvu.calendar.TestCalendars.on;
import static vn.congvu.calendar.TestCalendars.term;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedYearsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("computationsThatLeaveThem")
    void nothingIsGuessedOutsideThem(String name, ThrowingCallable computation) {
        OutsidePublishedYears refusal = catchThrowableOfType(OutsidePublishedYears.class, computation);
        assertThat(refusal.messageVi()).contains("2024–2027");
        assertThat(refusal.messageEn()).contains("2024–2027");
        assertThat(refusal.firstYear()).isEqualTo(2024);
        assertThat(refusal.lastYear()).isEqualTo(2027);
    }

    static Stream<Arguments> computationsThatLeaveThem() {
        Instant lastWeek = at("29/12/2027 10:00");
        Instant firstWeek = at("2/1/2024 08:00");
        return Stream.of(
                computation("days", () -> CITY.due(term("P3D"), lastWeek)),
                computation("half days", () -> CITY.due(term("P2.5D"), lastWeek)),
                computation("hours", () -> CITY.due(term("PT24H"), lastWeek)),
                computation("calendar days", () -> CITY.due(term("P3CD"), lastWeek)),
                computation("ten years", () -> CITY.due(term("P2610D"), lastWeek)),
                computation("same day after closing", () -> CITY.due(term("P0D"), at("31/12/2027 17:01"))),
                computation("receipt long ago", () -> CITY.due(term("P1D"), at("31/12/2023 10:00"))),
                computation("receipt far ahead", () -> CITY.due(term("P1D"), Instant.MAX)),
                computation("first working moment", () -> CITY.firstWorkingMoment(at("31/12/2027 17:01"))),
                computation("worked", () -> CITY.worked(lastWeek, at("1/1/2028 08:00"))),
                computation("plus", () -> CITY.plusWorking(lastWeek, Duration.ofHours(24))),
                computation("plus ages", () -> CITY.plusWorking(lastWeek, Duration.ofSeconds(Long.MAX_VALUE))),
                computation("minus", () -> CITY.minusWorking(firstWeek, Duration.ofHours(1))),
                computation("minus nothing", () -> CITY.minusWorking(at("1/1/2024 08:00"), Duration.ZERO)),
                computation("open", () -> CITY.isOpen(at("1/1/2028 08:00"))),
                computation("day", () -> CITY.day(on("1/1/2028"))));
    }

    private static Arguments computation(String name, ThrowingCallable computation) {
        return Arguments.of(name, computation);
    }

    @Test
    void theirLastMomentIsStillInside() {
        assertThat(CITY.due(term("P2D"), at("29/12/2027 10:00")).due()).isEqualTo(at("31/12/2027 17:00"));
        assertThat(CITY.plusWorking(at("31/12/2027 07:30"), Duration.ofHours(8)))
                .isEqualTo(at("31/12/2027 17:00"));
        assertThat(CITY.minusWorking(at("2/1/2024 08:30"), Duration.ofHours(1))).isEqualTo(at("2/1/2024 07:30"));
    }
}
