package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congvu.sla.Moments.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congvu.web.problem.ProblemException;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q4, 01/10/2026 00:00, 01/01/2027 00:00",
        "2026-Q1, 01/01/2026 00:00, 01/04/2026 00:00",
        "2026-11, 01/11/2026 00:00, 01/12/2026 00:00",
        "2026,    01/01/2026 00:00, 01/01/2027 00:00"
    })
    void aPeriodLastsFromMidnightToMidnightInTheCity(String text, String from, String to) {
        var period = ReportingPeriod.parse(text);

        assertThat(period.from()).isEqualTo(at(from));
        assertThat(period.to()).isEqualTo(at(to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026-13", "2026-00", "Q4-2026", "2026-1", "1926", "2026-Q4 ", "26-11"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> ReportingPeriod.parse(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void openWorkOfAPeriodThatIsNotOverIsJudgedNow() {
        var period = ReportingPeriod.parse("2026-11");

        assertThat(period.judgedAt(at("21/11/2026 09:00"))).isEqualTo(at("21/11/2026 09:00"));
        assertThat(period.judgedAt(at("21/12/2026 09:00"))).isEqualTo(period.to());
    }
}
