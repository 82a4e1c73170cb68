package vn.congvu.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final ImportReport report = new ImportReport();

    @Test
    void anOpenVersionEndsTheDayBeforeTheNextBegins() {
        var timeline = timeline("A,2025-07-01,", "A,2026-01-01,");

        assertThat(timeline).extracting(Dated::to).containsExactly(LocalDate.of(2025, 12, 31), null);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void withoutAFirstDayItHoldsSinceTheNewAdministration() {
        assertThat(timeline("A,,")).extracting(Dated::from).containsExactly(LocalDate.of(2025, 7, 1));
    }

    @Test
    void theSecondOfTwoWithTheSameFirstDayIsLeftOut() {
        var timeline = timeline("A,2025-07-01,", "A,2025-07-01,2025-12-31");

        assertThat(timeline).hasSize(1);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.reason().vi()).contains("Trùng mã").contains("dòng 2");
        });
    }

    @Test
    void oneThatBeginsBeforeTheGivenEndOfAnotherIsLeftOut() {
        var timeline = timeline("A,2025-07-01,2026-03-31", "A,2026-01-01,", "B,2026-01-01,");

        assertThat(timeline).extracting(Dated::code).containsExactly("A", "B");
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.reason().en()).isEqualTo("Its validity overlaps row 2 (to 2026-03-31)"));
    }

    private List<Dated<String>> timeline(String... lines) {
        var text = "code,from,to\n" + String.join("\n", lines);
        List<Dated<String>> dated = CsvFiles.of("x.csv", text).rows().stream()
                .map(row -> Dated.of(row, row.text("code"), "from", "to", ""))
                .toList();
        return Timeline.of(dated, report);
    }
}
