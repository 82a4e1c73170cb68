package vn.congvu.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.ShippedOrganisation;
import vn.congvu.organisation.UnknownUnit;

class RoutesTest {

    private final Organisation organisation = ShippedOrganisation.get();
    private final Routes routes = new RoutesByField(organisation);

    @Test
    void theOneOffAllowanceTravelsFromTheWardToTheDivisionForMeritoriousPeople() {
        Route route = route("2.002755", "26740");

        assertThat(route.receivingInstitution()).isEqualTo("26740");
        assertThat(route.stages()).extracting(RoutedStage::institution).containsExactly("26740", "SNV");
        assertThat(lines(route))
                .containsExactly(
                        "1 receive clerk:26740-TTPVHCC 240",
                        "2 assign head:26740-VHXH 240",
                        "3 process officer:26740-VHXH 1200",
                        "4 review head:26740-VHXH 240",
                        "5 sign leader:26740-LD 240",
                        "6 issue registry:26740-VP 240",
                        "7 receive clerk:TTPVHCC 240",
                        "8 assign head:SNV-NCC 240",
                        "9 process officer:SNV-NCC 720",
                        "10 consult officer:VPUB 960",
                        "11 finalise officer:SNV-NCC 480",
                        "12 review head:SNV-NCC 240",
                        "13 sign leader:SNV 240",
                        "14 issue registry:SNV-VP 240",
                        "15 return clerk:26740-TTPVHCC 0");
        assertThat(route.stages()).extracting(RoutesTest::hours).containsExactly(40, 56);
    }

    @Test
    void aDepartmentWithoutKnownDivisionsDoesEverythingItselfAndTheOfficeDecides() {
        Route route = route("1.013814", "TTPVHCC");

        assertThat(route.stages())
                .extracting(RoutedStage::kind)
                .containsExactly(StageKind.DEPARTMENT, StageKind.OFFICE);
        assertThat(lines(route))
                .containsExactly(
                        "1 receive clerk:TTPVHCC 120",
                        "2 assign head:SYT 120",
                        "3 process officer:SYT 720",
                        "4 review head:SYT 240",
                        "5 sign leader:SYT 240",
                        "6 issue registry:SYT 120",
                        "7 process officer:VPUB 720",
                        "8 issue registry:VPUB 120",
                        "9 return clerk:TTPVHCC 0");
    }

    @Test
    void civilStatusIsDoneInTheOfficeOfTheWard() {
        assertThat(lines(route("1.004873", "26740-TTPVHCC"))).contains("3 process officer:26740-VP 1050");
    }

    @Test
    void landFinanceIsDoneByTheDivisionThatTheKindOfUnitHas() {
        assertThat(lines(route("1.012994", "26740"))).contains("3 process officer:26740-KTHTDT 6720");
        assertThat(lines(route("1.012994", "25777"))).contains("3 process officer:25777-KT 6720");
        assertThat(lines(route("1.012994", "26732"))).contains("3 process officer:26732-KT 6720");
    }

    @Test
    void whatTheWardItselfDoesIsSentToTheWardItself() {
        assertThat(lines(route("3.000527", "26740"))).contains("2 process officer:26740 120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TTPVHCC", "SNV", "SNV-LDTL"})
    void aDepartmentsProcedureComesInAtTheCitysServiceCentre(String unit) {
        assertThat(route("2.001955", unit).receivingInstitution()).isEqualTo("TTPVHCC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.002755 | SNV     | ward, commune or special zone",
                "1.004873 | TTPVHCC | ward, commune or special zone",
                "1.004873 | 79      | ward, commune or special zone",
                "2.001955 | 26740   | for the Ho Chi Minh City Department of Home Affairs",
                "2.001955 | SYT     | for the Ho Chi Minh City Department of Home Affairs",
                "2.001955 | VPUB    | for the Ho Chi Minh City Department of Home Affairs"
            })
    void aUnitThatIsNotCompetentHearsWhoIs(String procedure, String unit, String competent) {
        assertThatThrownBy(() -> route(procedure, unit)).isInstanceOfSatisfying(UnitNotCompetent.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(422);
            assertThat(refused.problem().arguments().toString()).contains(competent);
            assertThat(refused.problem().fields())
                    .singleElement()
                    .satisfies(field -> assertThat(field.field()).isEqualTo("unit"));
        });
    }

    @Test
    void anUnknownUnitIsRefused() {
        assertThatThrownBy(() -> route("2.002755", "00000")).isInstanceOf(UnknownUnit.class);
    }

    @Test
    void everyStepOfEveryProcedureHasSomebodyToDoIt() {
        List<RoutedStep> steps = ShippedCatalogue.VERSIONS.stream()
                .map(version -> routes.route(version, version.level() == Level.DEPARTMENT ? "TTPVHCC" : "25777"))
                .flatMap(RoutesTest::steps)
                .toList();

        assertThat(steps).hasSizeGreaterThan(900).allSatisfy(step -> {
            Role role = Role.valueOf(step.group().split(":")[0].toUpperCase(Locale.ROOT));
            assertThat(organisation.holding(role, step.unitCode())).isNotEmpty();
        });
    }

    private Route route(String procedure, String unit) {
        return routes.route(ShippedCatalogue.version(procedure), unit);
    }

    private static Stream<RoutedStep> steps(Route route) {
        return Stream.concat(
                route.stages().stream().flatMap(stage -> stage.steps().values().stream()),
                Stream.of(route.returnStep()));
    }

    private static List<String> lines(Route route) {
        return steps(route)
                .map(step -> step.number() + " " + step.key().key() + " " + step.group() + " " + step.minutes())
                .toList();
    }

    private static int hours(RoutedStage stage) {
        return stage.steps().values().stream().mapToInt(RoutedStep::minutes).sum() / 60;
    }
}
