package vn.congvu.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.organisation.Role.CLERK;
import static vn.congvu.organisation.Role.CONTROLLER;
import static vn.congvu.organisation.Role.HEAD;
import static vn.congvu.organisation.Role.LEADER;
import static vn.congvu.organisation.Role.OFFICER;
import static vn.congvu.sla.Moments.at;

import org.junit.jupiter.api.Test;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;

class AddresseesTest {

    private final SmallWard ward = new SmallWard();
    private final Addressees addressees = new Addressees(ward);

    @Test
    void aReminderGoesToWhoeverHasTheTask() {
        ward.with("an", OFFICER, "P-VHXH");

        assertThat(addressees.of(Rung.Recipient.OWNER, step("P-VHXH", "an")))
                .isEqualTo(Addressee.person("an", OFFICER, "P-VHXH"));
    }

    @Test
    void aReminderOfATaskNobodyTookGoesToItsCandidates() {
        assertThat(addressees.of(Rung.Recipient.OWNER, step("P-VHXH", null)))
                .isEqualTo(Addressee.group(OFFICER, "P-VHXH"));
    }

    @Test
    void aSubstituteStandsInForAnAbsentOfficer() {
        ward.absent("an", OFFICER, "P-VHXH", "binh").with("binh", OFFICER, "P-VHXH");

        assertThat(addressees.of(Rung.Recipient.OWNER, step("P-VHXH", "an")).username())
                .isEqualTo("binh");
    }

    @Test
    void theSubstituteOfASubstituteStandsInWhenBothAreAway() {
        ward.absent("truong", HEAD, "P-VHXH", "pho")
                .absent("pho", OFFICER, "P-VHXH", "ba")
                .with("ba", OFFICER, "P-VHXH");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null)))
                .isEqualTo(Addressee.person("ba", HEAD, "P-VHXH"));
    }

    @Test
    void twoWhoSubstituteEachOtherLeadToTheNextAbove() {
        ward.absent("truong", HEAD, "P-VHXH", "pho")
                .absent("pho", HEAD, "P-VHXH", "truong")
                .with("chu-tich", LEADER, "P-LD");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null)))
                .isEqualTo(Addressee.person("chu-tich", LEADER, "P-LD"));
    }

    @Test
    void severalHeadsHearAsAGroup() {
        ward.with("truong", HEAD, "P-VHXH").with("pho", HEAD, "P-VHXH");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null))).isEqualTo(Addressee.group(HEAD, "P-VHXH"));
    }

    @Test
    void theHeadIsFoundUpwardsInTheTree() {
        ward.with("chanh-van-phong", HEAD, "P");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null)))
                .isEqualTo(Addressee.person("chanh-van-phong", HEAD, "P"));
    }

    @Test
    void theSearchStopsAtTheInstitution() {
        ward.with("chanh-van-phong-thanh-pho", HEAD, "79").with("chu-tich", LEADER, "P-LD");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null)).username())
                .isEqualTo("chu-tich");
    }

    @Test
    void aServiceCentreHasAControllerInPlaceOfAHead() {
        ward.with("truong", HEAD, "P-TTPVHCC").with("kiem-soat", CONTROLLER, "P");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-TTPVHCC", null)))
                .isEqualTo(Addressee.person("kiem-soat", CONTROLLER, "P"));
    }

    @Test
    void theLeaderOfTheInstitutionIsFoundWhereverTheLeadershipIsInTheTree() {
        ward.with("chu-tich", LEADER, "P-LD");

        assertThat(addressees.of(Rung.Recipient.LEADER, step("P-VHXH", null)))
                .isEqualTo(Addressee.person("chu-tich", LEADER, "P-LD"));
    }

    @Test
    void anInstitutionWithoutALeaderAnswersToTheOneAbove() {
        ward.with("chanh-van-phong", LEADER, "VPUB").with("chu-tich", LEADER, "P-LD");

        assertThat(addressees.of(Rung.Recipient.LEADER, clock("TTPVHCC", "TTPVHCC", null, null)))
                .isEqualTo(Addressee.person("chanh-van-phong", LEADER, "VPUB"));
    }

    @Test
    void whereNobodyIsKnownTheGroupOfTheLeaderHears() {
        assertThat(addressees.of(Rung.Recipient.LEADER, step("P-VHXH", null))).isEqualTo(Addressee.group(LEADER, "P"));
    }

    @Test
    void theReceptionIsRemindedOfToTheClerks() {
        var reception = clock("P-TTPVHCC", "P", null, "clerk:P-TTPVHCC");

        assertThat(addressees.of(Rung.Recipient.CANDIDATES, reception)).isEqualTo(Addressee.group(CLERK, "P-TTPVHCC"));
    }

    private static ClockReading step(String unit, String owner) {
        return clock(unit, "P", owner, "officer:" + unit);
    }

    private static ClockReading clock(String unit, String institution, String owner, String group) {
        return new ClockReading(
                "key",
                ClockKind.STEP,
                "H29-1",
                "2.002755",
                "userTask_process",
                "Thẩm định",
                "Process",
                unit,
                institution,
                owner,
                group,
                "PT4H",
                "2026.11",
                ClockState.RUNNING,
                at("02/03/2026 07:30"),
                at("02/03/2026 11:30"),
                null,
                null,
                0,
                0,
                null,
                false);
    }
}
