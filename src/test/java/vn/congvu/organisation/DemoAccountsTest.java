package vn.congvu.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoAccountsTest {

    private final Organisation organisation = ShippedOrganisation.get();

    @Test
    void everyWardCommuneAndZoneHasAnOfficerForEachRole() {
        List<String> expected = organisation.units().stream()
                .filter(unit -> unit.kind().communeLevel())
                .flatMap(unit -> Stream.of("clerk", "officer", "head", "leader", "registry", "manager")
                        .map(role -> role + "." + unit.code()))
                .toList();

        assertThat(expected).hasSize(168 * 6);
        assertThat(expected).allMatch(username -> organisation.officer(username).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk",
                "officer",
                "head",
                "leader",
                "registry",
                "manager",
                "designer",
                "approver",
                "admin",
                "auditor",
                "officer.SYT",
                "head.SYT",
                "leader.SYT",
                "registry.SYT",
                "manager.SYT",
                "leader.VPUB",
                "officer.VPUB",
                "registry.VPUB",
                "clerk.TTPVHCC",
                "manager.TTPVHCC",
                "officer.SNV-NCC",
                "head.SNV-NCC"
            })
    void exists(String username) {
        assertThat(organisation.officer(username)).isPresent();
    }

    @Test
    void anOfficerOfAWardWorksInEachOfItsDivisions() {
        assertThat(positionsOf("officer.26740"))
                .containsExactlyInAnyOrder(
                        new Position(Role.OFFICER, "26740"),
                        new Position(Role.OFFICER, "26740-VP"),
                        new Position(Role.OFFICER, "26740-VHXH"),
                        new Position(Role.OFFICER, "26740-KTHTDT"));
    }

    @Test
    void theOthersSitWhereTheirWorkIs() {
        assertThat(positionsOf("clerk.26740")).containsExactly(new Position(Role.CLERK, "26740-TTPVHCC"));
        assertThat(positionsOf("leader.26740")).containsExactly(new Position(Role.LEADER, "26740-LD"));
        assertThat(positionsOf("registry.26740")).containsExactly(new Position(Role.REGISTRY, "26740-VP"));
        assertThat(positionsOf("manager.26740"))
                .containsExactly(
                        new Position(Role.MANAGER, "26740"),
                        new Position(Role.CONTROLLER, "26740"),
                        new Position(Role.CONTROLLER, "26740-TTPVHCC"));
        assertThat(positionsOf("registry.SNV")).containsExactly(new Position(Role.REGISTRY, "SNV-VP"));
        assertThat(positionsOf("registry.SYT")).containsExactly(new Position(Role.REGISTRY, "SYT"));
        assertThat(positionsOf("leader.SNV")).containsExactly(new Position(Role.LEADER, "SNV"));
        assertThat(positionsOf("admin")).containsExactly(new Position(Role.ADMIN, "79"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "officer", "head", "leader", "registry", "manager"})
    void theSampleWardsAccountsHaveAShortName(String role) {
        assertThat(positionsOf(role)).isEqualTo(positionsOf(role + ".26740"));
    }

    @Test
    void everybodyHasAFullNameAndATitle() {
        assertThat(organisation.holdingInside(Role.LEADER, "79"))
                .hasSizeGreaterThan(180)
                .allSatisfy(leader -> {
                    assertThat(leader.fullName().split(" ")).hasSizeGreaterThanOrEqualTo(3);
                    assertThat(leader.titleVi()).isNotBlank();
                    assertThat(leader.titleEn()).isNotBlank();
                });
    }

    private List<Position> positionsOf(String username) {
        return organisation.officer(username).orElseThrow().positions();
    }
}
