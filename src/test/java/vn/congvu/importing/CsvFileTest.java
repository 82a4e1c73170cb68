package vn.congvu.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void readsQuotedCellsAndTakesBlankOnesForMissing() {
        var file = CsvFiles.of("units.csv", "code,name,since", "\"A\",\"Phòng Kinh tế, Hạ tầng\",  ");

        var row = file.rows("code").get(0);

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.text("name")).isEqualTo("Phòng Kinh tế, Hạ tầng");
        assertThat(row.date("since")).isNull();
    }

    @Test
    void composesLettersThatWereTypedInParts() {
        var file = CsvFiles.of("units.csv", "name", "Ho\u0300a");

        assertThat(file.rows().get(0).text("name")).isEqualTo("Hòa");
    }

    @Test
    void forgivesTheByteOrderMarkOfSpreadsheets() {
        var file = CsvFiles.of("units.csv", "\uFEFFcode", "A");

        assertThat(file.rows("code").get(0).text("code")).isEqualTo("A");
    }

    @Test
    void saysWhichColumnIsMissing() {
        var file = CsvFiles.of("units.csv", "code", "A");

        assertThatThrownBy(() -> file.rows("code", "kind"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("units.csv: the column kind is missing");
    }

    @Test
    void refusesAnotherEncoding() {
        var file = new CsvFile("units.csv", "code\nPhường".getBytes(StandardCharsets.UTF_16LE));

        assertThatThrownBy(file::rows).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void saysWhatACellShouldBe() {
        var row = CsvFiles.of("units.csv", "since,open,count", "01/07/2025,yes,-1")
                .rows()
                .get(0);

        assertThatThrownBy(() -> row.date("since")).isInstanceOf(BadRow.class).hasMessageContaining("2025-07-01");
        assertThatThrownBy(() -> row.flag("open")).isInstanceOf(BadRow.class).hasMessageContaining("true or false");
        assertThatThrownBy(() -> row.count("count")).isInstanceOf(BadRow.class).hasMessageContaining("not negative");
        assertThatThrownBy(() -> row.text("name")).isInstanceOf(BadRow.class).hasMessageContaining("name is empty");
        assertThat(LocalDate.parse("2025-07-01")).isEqualTo(Dated.BEGINNING);
    }
}
