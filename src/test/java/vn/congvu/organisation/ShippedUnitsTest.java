package vn.congvu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congvu.importing.ImportReport;

class ShippedUnitsTest {

    private final Organisation organisation = ShippedOrganisation.get();

    @Test
    void theFilesAreInOrder() {
        var report = new ImportReport();

        var units = ShippedOrganisation.units(report);

        assertThat(report.findings()).isEmpty();
        assertThat(units).hasSize(199 + 168 * 5);
    }

    @Test
    void theCityHasItsHundredAndSixtyEightWardsCommunesAndItsSpecialZone() {
        Map<UnitKind, Long> byKind = organisation.units().stream()
                .map(Unit::kind)
                .filter(UnitKind::communeLevel)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(byKind).isEqualTo(Map.of(UnitKind.WARD, 113L, UnitKind.COMMUNE, 54L, UnitKind.SPECIAL_ZONE, 1L));
    }

    @Test
    void theDepartmentOfHomeAffairsHasItsDivisions() {
        assertThat(organisation.insideOf("SNV"))
                .extracting(Unit::code)
                .containsExactly(
                        "SNV",
                        "SNV-CCHC",
                        "SNV-CCVC",
                        "SNV-LDTL",
                        "SNV-NCC",
                        "SNV-TCBC",
                        "SNV-TDKT",
                        "SNV-TTLT",
                        "SNV-TTVL",
                        "SNV-VLAT",
                        "SNV-VP",
                        "SNV-VTLT",
                        "SNV-XDCQ");
        assertThat(organisation.require("SNV-NCC").institutionCode()).isEqualTo("SNV");
    }

    @Test
    void aWardHasAnEconomyInfrastructureAndUrbanDivisionACommuneAnEconomyDivision() {
        assertThat(organisation.insideOf("26740"))
                .extracting(Unit::code)
                .containsExactly("26740", "26740-LD", "26740-KTHTDT", "26740-TTPVHCC", "26740-VHXH", "26740-VP");
        assertThat(organisation.insideOf("25777")).extracting(Unit::code).contains("25777-KT");
        assertThat(organisation.insideOf("26732")).extracting(Unit::code).contains("26732-KT");
    }

    @Test
    void theUnitsOfAWardBelongToTheWardAndStandBelowItsLeaders() {
        Unit division = organisation.require("26740-VHXH");

        assertThat(division.parentCode()).isEqualTo("26740-LD");
        assertThat(division.institutionCode()).isEqualTo("26740");
        assertThat(division.nameVi()).isEqualTo("Phòng Văn hóa - Xã hội phường Sài Gòn");
        assertThat(organisation.isInside("26740-VHXH", "26740")).isTrue();
        assertThat(organisation.isInside("26740-VHXH", "79")).isTrue();
        assertThat(organisation.isInside("26740", "26740-VHXH")).isFalse();
        assertThat(organisation.isInside("nowhere", "79")).isFalse();
    }

    @Test
    void theCitysServiceCentreIsAnInstitutionOfItsOwnUnderTheOffice() {
        assertThat(organisation.require("TTPVHCC").institutionCode()).isEqualTo("TTPVHCC");
        assertThat(organisation.isInside("TTPVHCC", "VPUB")).isTrue();
    }

    @Test
    void anUnknownCodeIsRefusedWithItsName() {
        assertThat(organisation.unit("99999")).isEmpty();
        assertThatThrownBy(() -> organisation.require("99999"))
                .isInstanceOfSatisfying(
                        UnknownUnit.class, e -> assertThat(e.problem().status()).isEqualTo(404));
    }
}
