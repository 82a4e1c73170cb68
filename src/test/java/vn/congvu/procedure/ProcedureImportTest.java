package vn.congvu.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvFiles;
import vn.congvu.importing.Imports;
import vn.congvu.importing.TestImports;
import vn.congvu.organisation.Organisation;
import vn.congvu.web.time.ProductClock;

@ProductTest
@Transactional
class ProcedureImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 4);
    private static final ProcedureFiles SHIPPED = ProcedureFiles.shipped();

    @Autowired
    private Procedures procedures;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ProductClock clock;

    @Autowired
    private LimitChanges limits;

    private ProcedureImport procedureImport;
    private ProcedureCatalogue catalogue;

    @BeforeEach
    void anImportOnThisDay() {
        Imports imports = TestImports.fresh(jdbc, transactions, clock);
        Clock today = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
        procedureImport = new ProcedureImport(procedures, organisation, imports, today);
        catalogue = new ImportedCatalogue(procedures, imports, new DecidedVersions(jdbc), transactions);
    }

    @Test
    void theShippedCatalogueIsStoredAsItWasRead() {
        assertThat(catalogue.inForce(TODAY)).hasSize(133);
        assertThat(ShippedCatalogue.VERSIONS)
                .allSatisfy(
                        version -> assertThat(catalogue.version(version.id())).isEqualTo(version));
        assertThat(reported()).isEqualTo(10);
    }

    @Test
    void theSameFilesAgainWriteNothing() {
        assertThat(procedureImport.run(SHIPPED)).isFalse();
    }

    @Test
    void otherFilesWithTheSameContentOfARowLeaveItsVersionAlone() {
        int before = writes("2.002755@2025-07-01");

        assertThat(procedureImport.run(with(CsvFiles.extended(SHIPPED.procedures(), ""))))
                .isTrue();
        procedures.flush();

        assertThat(writes("2.002755@2025-07-01")).isEqualTo(before);
    }

    @Test
    void aNewVersionIsInForceFromItsFirstDayAndTheOldOneUntilThen() {
        var shorter = "2.001955,Đăng ký Nội quy lao động,Register internal labour regulations,"
                + "Lao động - Tiền lương - Bảo hiểm xã hội,department,P7D,P3.5D,,,,2027-01-01,,pause,false,thử";

        procedureImport.run(with(CsvFiles.extended(SHIPPED.procedures(), shorter)));

        assertThat(catalogue.inForce("2.001955", TODAY).promisedTerm()).hasToString("P5D");
        assertThat(catalogue.inForce("2.001955", TODAY).effectiveTo()).isEqualTo("2026-12-31");
        assertThat(catalogue.inForce("2.001955", NEXT_YEAR).promisedTerm()).hasToString("P3.5D");
        assertThat(catalogue.version("2.001955@2025-11-20").promisedTerm()).hasToString("P5D");
    }

    @Test
    void theTermOfAVersionInForceCannotBeChangedUnderRunningDossiers() {
        var changed =
                CsvFiles.replaced(SHIPPED.procedures(), "department,P7D,P5D,,,QĐ 2843", "department,P7D,P4D,,,QĐ 2843");

        procedureImport.run(with(changed));

        assertThat(catalogue.inForce("2.001955", TODAY).promisedTerm()).hasToString("P5D");
        assertThat(reported("2.001955")).contains("effective_from mới");
    }

    @Test
    void aNameMayBePutRightAtAnyTime() {
        var changed = CsvFiles.replaced(SHIPPED.procedures(), "Đăng ký Nội quy lao động", "Đăng ký nội quy lao động");

        procedureImport.run(with(changed));

        assertThat(catalogue.inForce("2.001955", TODAY).nameVi()).isEqualTo("Đăng ký nội quy lao động");
    }

    @Test
    void whatWasDecidedInTheProductIsNotUndoneByTheFiles() {
        // given three days from next year on, decided for a procedure of five
        limits.publish(List.of(new NewLimits("2.001955", "P7D", "P3D")), NEXT_YEAR, "Quyết định thử", "change");

        // when files come that have another name and, for another day, other limits
        var renamed = CsvFiles.replaced(SHIPPED.procedures(), "Đăng ký Nội quy lao động", "Đăng ký nội quy lao động");
        var later = "2.001955,Đăng ký nội quy lao động,Register internal labour regulations,"
                + "Lao động - Tiền lương - Bảo hiểm xã hội,department,P7D,P2D,,,,2027-03-01,,pause,false,thử";
        procedureImport.run(with(CsvFiles.extended(renamed, later)));
        procedures.flush();

        // then one follows the other
        assertThat(catalogue.inForce("2.001955", TODAY).promisedTerm()).hasToString("P5D");
        assertThat(catalogue.inForce("2.001955", TODAY).nameVi()).isEqualTo("Đăng ký nội quy lao động");
        assertThat(catalogue.inForce("2.001955", TODAY).effectiveTo()).isEqualTo("2027-01-03");
        assertThat(catalogue.inForce("2.001955", NEXT_YEAR).promisedTerm()).hasToString("P3D");
        assertThat(catalogue.inForce("2.001955", NEXT_YEAR).effectiveTo()).isEqualTo("2027-02-28");
        assertThat(catalogue.inForce("2.001955", LocalDate.of(2027, 3, 1)).promisedTerm())
                .hasToString("P2D");
    }

    @Test
    void aDecisionTakenBackLeavesTheVersionBefore() {
        limits.publish(List.of(new NewLimits("2.001955", "P7D", "P3D")), NEXT_YEAR, "Quyết định thử", "change");
        limits.withdraw("change");

        assertThat(catalogue.inForce("2.001955", NEXT_YEAR).promisedTerm()).hasToString("P5D");
        assertThat(catalogue.inForce("2.001955", NEXT_YEAR).effectiveTo()).isNull();
    }

    @Test
    void aRowTakenOutOfTheFileStaysUntilItIsEnded() {
        var without = CsvFiles.replaced(SHIPPED.procedures(), "\n1.001865,", "\n9.999999,");

        procedureImport.run(with(without));

        assertThat(catalogue.inForce("1.001865", TODAY)).isNotNull();
        assertThat(reported("1.001865")).contains("effective_to");
    }

    @Test
    void unknownAndNotYetInForceAreToldApart() {
        assertThatThrownBy(() -> catalogue.inForce("0.000000", TODAY)).isInstanceOf(UnknownProcedure.class);
        assertThatThrownBy(() -> catalogue.inForce("2.001955", LocalDate.of(2025, 11, 19)))
                .isInstanceOf(NotInForce.class);
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() {
        var headless = CsvFiles.of("procedures.csv", "code,name", "1,x");

        procedureImport.run(with(headless));

        assertThat(catalogue.inForce(TODAY)).hasSize(133);
        assertThat(jdbc.sql("SELECT reason_vi FROM import_report WHERE import_name = 'procedures'")
                        .query(String.class)
                        .single())
                .contains("thiếu cột name_vi");
    }

    private static ProcedureFiles with(CsvFile procedures) {
        return new ProcedureFiles(
                procedures, SHIPPED.steps(), SHIPPED.fields(), SHIPPED.defaultSplit(), SHIPPED.components());
    }

    private int writes(String id) {
        return jdbc.sql("SELECT version FROM procedure_version WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private long reported() {
        return jdbc.sql("SELECT COUNT(*) FROM import_report WHERE import_name = 'procedures'")
                .query(Long.class)
                .single();
    }

    private String reported(String code) {
        return jdbc.sql("SELECT reason_vi FROM import_report WHERE code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}
