package vn.congvu.remotework.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congvu.remotework.review.statistics.Sample;

class HomeWorkTest {

    private static HomeWork.Day day(String request, String person, String date) {
        return new HomeWork.Day(request, person, LocalDate.parse(date));
    }

    private static HomeWork.Product product(String request, int hours, String due, boolean accepted) {
        return new HomeWork.Product(request, BigDecimal.valueOf(hours), LocalDate.parse(due), true, accepted);
    }

    @Test
    void onlyAcceptedHoursCountPerDayAtHomeOfAPersonAndMonth() {
        HomeWork work = new HomeWork(
                List.of(day("a", "lan", "2026-03-03"), day("a", "lan", "2026-03-05"), day("b", "minh", "2026-03-03")),
                List.of(product("a", 8, "2026-03-05", true), product("a", 8, "2026-03-06", false)),
                List.of());

        Sample output = work.output().orElseThrow();

        assertThat(output.size()).isEqualTo(2);
        assertThat(output.mean()).isCloseTo((4 + 0) / 2.0, within(1e-9));
    }

    @Test
    void aProductThatIsDueInAMonthWithoutADayAtHomeCountsInTheLastMonthThatHasOne() {
        HomeWork work = new HomeWork(
                List.of(day("a", "lan", "2026-03-31"), day("c", "lan", "2026-04-02")),
                List.of(product("a", 8, "2026-04-01", true), product("c", 6, "2026-04-02", true)),
                List.of());

        Sample output = work.output().orElseThrow();

        assertThat(output.size()).isEqualTo(2);
        assertThat(output.mean()).isCloseTo((8 + 6) / 2.0, within(1e-9));
        assertThat(output.deviation()).isCloseTo(Math.sqrt(2), within(1e-9));
    }

    @Test
    void whoWasNeverAtHomeHasNoOutput() {
        HomeWork nothing = new HomeWork(List.of(), List.of(), List.of());

        assertThat(nothing.output()).isEmpty();
        assertThat(nothing.onTime()).isEmpty();
        assertThat(nothing.score()).isEmpty();
    }
}
