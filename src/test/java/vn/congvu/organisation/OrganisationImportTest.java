package vn.congvu.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congvu.ProductTest;
import vn.congvu.importing.CsvFile;

@ProductTest
class OrganisationImportTest {

    @Autowired
    private Organisation organisation;

    @Autowired
    private UnitImport units;

    @Autowired
    private OfficerImport officers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theShippedUnitsAndPeopleAreThere() {
        assertThat(count("org_unit")).isEqualTo(199 + 168 * 5);
        assertThat(count("officer")).isGreaterThan(1100);
        assertThat(organisation.officer("cb020")).hasValueSatisfying(officer -> {
            assertThat(officer.fullName()).isEqualTo("Võ Thị Vân");
            assertThat(officer.positions()).containsExactly(new Position(Role.OFFICER, "26740-VHXH"));
            assertThat(officer.substituteUsername()).isEqualTo("cb021");
        });
        assertThat(organisation.holding(Role.HEAD, "SNV-NCC"))
                .extracting(Officer::username)
                .containsExactly("cb045", "cb046", "head.SNV", "head.SNV-NCC");
    }

    @Test
    void theSameFilesAgainWriteNothing() {
        var before = lastImport();

        var unitsRead =
                units.run(CsvFile.shipped("catalogue/units.csv"), CsvFile.shipped("catalogue/ward-divisions.csv"));
        var officersRead = officers.run(CsvFile.shipped("catalogue/demo/officers.csv"));

        assertThat(unitsRead).isFalse();
        assertThat(officersRead).isFalse();
        assertThat(lastImport()).isEqualTo(before);
    }

    private String lastImport() {
        return jdbc.sql("SELECT MAX(imported_at) FROM import_state WHERE name <> 'procedures'")
                .query(String.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
