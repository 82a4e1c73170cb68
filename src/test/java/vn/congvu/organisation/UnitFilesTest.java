package vn.congvu.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congvu.importing.CsvFiles;
import vn.congvu.importing.Finding;
import vn.congvu.importing.ImportReport;

class UnitFilesTest {

    private static final String CITY = "79,,city,,Thành phố,City,2025-07-01,";

    private final ImportReport report = new ImportReport();

    @Test
    void badRowsAreReportedAndTheRestGoesIn() {
        var units = read(
                CITY,
                "A,79,ward,,Phường A,A Ward,2025-07-01,",
                "B,79,village,,Thôn B,B Village,2025-07-01,",
                "C,79,ward,,,C Ward,2025-07-01,",
                "D,X,ward,,Phường D,D Ward,2025-07-01,",
                "A,79,ward,,Phường A,A Ward,2025-07-01,");

        assertThat(units).extracting(Unit::code).containsExactly("79", "A");
        assertThat(report.findings()).extracting(Finding::row).containsExactlyInAnyOrder(4, 5, 6, 7);
        assertThat(report.findings()).extracting(Finding::code).containsExactlyInAnyOrder("B", "C", "D", "A");
    }

    @Test
    void aUnitMayBeRenamed() {
        var units = read(CITY, "A,79,ward,,Phường A,A Ward,2025-07-01,", "A,79,ward,,Phường Mới,New Ward,2027-01-01,");
        var tree = new OrganisationTree(units, List.of());

        assertThat(tree.unit("A", LocalDate.of(2026, 12, 31)))
                .get()
                .extracting(Unit::nameVi)
                .isEqualTo("Phường A");
        assertThat(tree.unit("A", LocalDate.of(2027, 1, 1)))
                .get()
                .extracting(Unit::nameVi)
                .isEqualTo("Phường Mới");
    }

    @Test
    void aClosedUnitIsNoLongerListedButStillKnown() {
        var tree = new OrganisationTree(read(CITY, "A,79,ward,,Phường A,A Ward,2025-07-01,2026-06-30"), List.of());
        var later = LocalDate.of(2026, 7, 1);

        assertThat(tree.units(later)).extracting(Unit::code).containsExactly("79");
        assertThat(tree.unit("A", later)).isPresent();
    }

    @Test
    void unitsThatStandBelowEachOtherAreLeftOut() {
        assertThat(read(CITY, "A,B,division,,Phòng A,A,2025-07-01,", "B,A,division,,Phòng B,B,2025-07-01,"))
                .extracting(Unit::code)
                .containsExactly("79");
        assertThat(report.findings()).hasSize(2);
    }

    private List<Unit> read(String... lines) {
        var units = CsvFiles.of(
                "units.csv",
                "code,parent_code,kind,own_institution,name_vi,name_en,valid_from,valid_to\n"
                        + String.join("\n", lines));
        var template = CsvFiles.of("ward-divisions.csv", "code_suffix,parent_suffix,applies_to,kind,name_vi,name_en");
        return new UnitFiles(units, template, report).read();
    }
}
