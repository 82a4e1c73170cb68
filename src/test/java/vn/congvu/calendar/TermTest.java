package vn.congvu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "P5D, P5D",
        "P05D, P5D",
        "P0D, P0D",
        "P5.0D, P5D",
        "P3.5D, P3.5D",
        "'P3,5D', P3.5D",
        "P0.5D, P0.5D",
        "PT16H, PT16H",
        "PT4H30M, PT4H30M",
        "PT90M, PT1H30M",
        "PT30M, PT30M",
        "P7CD, P7CD"
    })
    void hasACanonicalText(String text, String canonical) {
        assertThat(Term.parse(text)).hasToString(canonical).isEqualTo(Term.parse(canonical));
    }

    @Test
    void isInExactlyOneUnit() {
        assertThat(Term.parse("P5D")).matches(Term::inDays).matches(term -> !term.inHours() && !term.inCalendarDays());
        assertThat(Term.parse("PT5H")).matches(Term::inHours).matches(term -> !term.inDays());
        assertThat(Term.parse("P5CD")).matches(Term::inCalendarDays).matches(term -> !term.inDays());
    }

    @Test
    void hasMinutesInHoursOnly() {
        assertThat(Term.parse("PT4H30M").minutes()).isEqualTo(270);
        assertThatThrownBy(() -> Term.parse("P1D").minutes()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void daysAreNotHours() {
        assertThat(Term.parse("P5D")).isNotEqualTo(Term.parse("PT40H"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "5",
                "5D",
                "P5",
                "PD",
                "PT",
                "PTH",
                "P5d",
                " P5D",
                "P5D ",
                "P1W",
                "P1M",
                "P1Y",
                "PT5S",
                "PT1.5H",
                "P5HD",
                "P.5D",
                "P3.D",
                "P7.5CD",
                "five days",
                "${sla}",
                "P5D\n",
                "P٥D"
            })
    void refusesWhatIsNoTermAndSaysWhatIs(String text) {
        MalformedTerm refusal = catchThrowableOfType(MalformedTerm.class, () -> Term.parse(text));
        assertThat(refusal.messageVi()).contains("P5D", "PT16H", "P7CD");
        assertThat(refusal.messageEn()).contains("P5D", "PT16H", "P7CD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-P5D         | thời hạn không được âm    | cannot be negative",
                "P-5D         | thời hạn không được âm    | cannot be negative",
                "PT-4H        | thời hạn không được âm    | cannot be negative",
                "PT0H         | phải lớn hơn 0            | longer than zero",
                "PT0M         | phải lớn hơn 0            | longer than zero",
                "P0CD         | phải từ 1 ngày            | one day at least",
                "P3.25D       | chỉ chia được nửa ngày    | halved only",
                "P1DT4H       | không trộn ngày và giờ    | cannot be mixed",
                "P2611D       | không được quá 10 năm     | longer than 10 years",
                "P2610.5D     | không được quá 10 năm     | longer than 10 years",
                "P3654CD      | không được quá 10 năm     | longer than 10 years",
                "PT20881H     | không được quá 10 năm     | longer than 10 years",
                "P999999999999D | không được quá 10 năm   | longer than 10 years"
            })
    void refusesWithTheReason(String text, String reasonVi, String reasonEn) {
        MalformedTerm refusal = catchThrowableOfType(MalformedTerm.class, () -> Term.parse(text));
        assertThat(refusal.messageVi()).contains(text, reasonVi);
        assertThat(refusal.messageEn()).contains(text, reasonEn).isEqualTo(refusal.getMessage());
    }

    @Test
    void acceptsTenYears() {
        assertThat(Term.parse("P2610D")).hasToString("P2610D");
        assertThat(Term.parse("P3653CD")).hasToString("P3653CD");
        assertThat(Term.parse("PT20880H")).hasToString("PT20880H");
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThatThrownBy(() -> Term.parse("x".repeat(100_000)))
                .isInstanceOfSatisfying(
                        MalformedTerm.class,
                        refusal -> assertThat(refusal.messageVi()).hasSizeLessThan(250));
    }
}
