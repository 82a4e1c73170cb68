package vn.congvu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvFiles;
import vn.congvu.importing.Finding;
import vn.congvu.importing.ImportReport;

/** Rows that a person has typed wrongly, and what the report says about them. */
class ProcedureReadingTest {

    private static final String HEADER = "code,name_vi,name_en,field,level,term,committed_term,cut_off,fee_vnd,"
            + "effective_from,effective_to,supplement_mode,confirmed";
    private static final String GOOD = "1.1,Thủ tục,Procedure,Hộ tịch,ward,P3D,,,,,,pause,false";

    private final ImportReport report = new ImportReport();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.2,Tên,Name,Hộ tịch,ward,3 ngày,,,,,,pause,false              | 3 ngày",
                "1.2,Tên,Name,Hộ tịch,ward,,,,,,,pause,false                    | cột term",
                "1.2,Tên,Name,Hộ tịch,ward,P3D,P2.25D,,,,,pause,false           | P2.25D",
                "1.2,Tên,Name,Hộ tịch,province,P3D,,,,,,pause,false             | ward, department, joint",
                "1.2,Tên,Name,Hàng hải,ward,P3D,,,,,,pause,false                | Hàng hải",
                "1.2,Tên,Name,Cai nghiện ma túy,joint,P3D,,,,,,pause,false      | chưa có đơn vị ở cấp JOINT",
                "1.2,Tên,Name,Hộ tịch,ward,P0D,,15h,,,,pause,false              | 15:00",
                "1.2,Tên,Name,Hộ tịch,ward,P3D,,,miễn phí,,,pause,false         | số nguyên không âm",
                "1.2,Tên,Name,Hộ tịch,ward,P3D,,,,20/11/2025,,pause,false       | 2025-07-01",
                "1.2,Tên,Name,Hộ tịch,ward,P3D,,,,2026-01-01,2025-01-01,pause,false | trước ngày có hiệu lực",
                "1.2,Tên,Name,Hộ tịch,ward,P3D,,,,,,stop,false                  | pause, restart",
                ",Tên,Name,Hộ tịch,ward,P3D,,,,,,pause,false                    | cột code",
                "1.1,Tên,Name,Hộ tịch,ward,P3D,,,,,,pause,false                 | Trùng mã"
            })
    void aBadRowIsReportedWithItsReasonAndTheRestGoesIn(String row, String reason) {
        var versions = read(GOOD, row, "1.9,Khác,Other,Hộ tịch,ward,P2D,,,,,,pause,false");

        assertThat(versions).extracting(ProcedureVersion::code).containsExactly("1.1", "1.9");
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("procedures.csv");
            assertThat(finding.row()).isEqualTo(3);
            assertThat(finding.reason().vi()).contains(reason);
            assertThat(finding.reason().en()).isNotBlank();
        });
    }

    @Test
    void overlappingVersionsOfOneProcedureAreReported() {
        var versions = read(
                "1.1,Thủ tục,Procedure,Hộ tịch,ward,P3D,,,,2025-07-01,2026-06-30,pause,false",
                "1.1,Thủ tục,Procedure,Hộ tịch,ward,P2D,,,,2026-06-30,,pause,false");

        assertThat(versions).extracting(ProcedureVersion::id).containsExactly("1.1@2025-07-01");
        assertThat(report.findings()).extracting(Finding::row).containsExactly(3);
        assertThat(report.findings().get(0).reason().vi()).contains("chồng lên dòng 2");
    }

    @Test
    void aSecondVersionTakesOverOnItsFirstDay() {
        var versions = read(
                "1.1,Thủ tục,Procedure,Hộ tịch,ward,P3D,,,,,,pause,false",
                "1.1,Thủ tục,Procedure,Hộ tịch,ward,P2D,,,,2027-01-01,,pause,false");

        assertThat(versions)
                .extracting(ProcedureVersion::effectiveTo)
                .containsExactly(LocalDate.of(2026, 12, 31), null);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aProcessWithAnUnreadableStepIsNotUsedAtAll() {
        var versions = ShippedCatalogue.read(
                new ProcedureFiles(
                        ProcedureFiles.shipped().procedures(),
                        CsvFiles.replaced(ProcedureFiles.shipped().steps(), "2.002755,,ward,3,", "2.002755,,ward,ba,"),
                        ProcedureFiles.shipped().fields(),
                        ProcedureFiles.shipped().defaultSplit(),
                        ProcedureFiles.shipped().components()),
                report);

        assertThat(versions)
                .filteredOn(version -> version.code().equals("2.002755"))
                .extracting(ProcedureVersion::splitSource)
                .containsExactly(SplitSource.DEFAULT);
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("2.002755");
            assertThat(finding.reason().vi()).contains("\"ba\"");
        });
    }

    private List<ProcedureVersion> read(String... rows) {
        ProcedureFiles shipped = ProcedureFiles.shipped();
        CsvFile procedures = CsvFiles.of("procedures.csv", HEADER + "\n" + String.join("\n", rows));
        CsvFile noSteps =
                CsvFiles.of("procedure-steps.csv", "procedure_code,stage,step_no,role,unit_kind,task_vi,hours");
        return ShippedCatalogue.read(
                new ProcedureFiles(procedures, noSteps, shipped.fields(), shipped.defaultSplit(), shipped.components()),
                report);
    }
}
