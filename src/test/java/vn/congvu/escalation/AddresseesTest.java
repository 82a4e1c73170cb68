package vn.congvu.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.organisation.Role.CLERK;
import static vn.congvu.organisation.Role.CONTROLLER;
import static vn.congvu.organisation.Role.HEAD;
import static vn.congvu.organisation.Role.LEADER;
import static vn.congvu.organisation.Role.OFFICER;
import static vn.congvu.sla.Moments.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;

class AddresseesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final SmallWard ward = new SmallWard();
    private final AbsencesInMemory away = new AbsencesInMemory();
    private final Addressees addressees = new Addressees(ward, away);

    @Test
    void aReminderGoesToWhoeverHasTheTask() {
        ward.with("an", OFFICER, "P-VHXH");

        assertThat(addressees.of(Rung.Recipient.OWNER, step("P-VHXH", "an"), MONDAY))
                .isEqualTo(Addressee.person("an", OFFICER, "P-VHXH"));
    }

    @Test
    void aReminderOfATaskNobodyTookGoesToItsCandidates() {
        assertThat(addressees.of(Rung.Recipient.OWNER, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.group(OFFICER, "P-VHXH"));
    }

    @Test
    void aSubstituteStandsInForAnAbsentOfficer() {
        ward.absent("an", OFFICER, "P-VHXH", "binh").with("binh", OFFICER, "P-VHXH");

        assertThat(addressees
                        .of(Rung.Recipient.OWNER, step("P-VHXH", "an"), MONDAY)
                        .username())
                .isEqualTo("binh");
    }

    @Test
    void theSubstituteOfASubstituteStandsInWhenBothAreAway() {
        ward.absent("truong", HEAD, "P-VHXH", "pho")
                .absent("pho", OFFICER, "P-VHXH", "ba")
                .with("ba", OFFICER, "P-VHXH");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.person("ba", HEAD, "P-VHXH").inPlaceOf("truong"));
    }

    @Test
    void twoWhoSubstituteEachOtherLeadToTheNextAbove() {
        ward.absent("truong", HEAD, "P-VHXH", "pho")
                .absent("pho", HEAD, "P-VHXH", "truong")
                .with("chu-tich", LEADER, "P-LD");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.person("chu-tich", LEADER, "P-LD"));
    }

    @Test
    void whoeverIsAwayIsStoodInForByWhomTheyNamed() {
        ward.with("truong", HEAD, "P-VHXH").with("ba", OFFICER, "P-VHXH");
        away.away("truong", MONDAY.minusDays(3), MONDAY, "ba");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.person("ba", HEAD, "P-VHXH").inPlaceOf("truong"));
        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null), MONDAY.plusDays(1)))
                .isEqualTo(Addressee.person("truong", HEAD, "P-VHXH"));
    }

    @Test
    void aDeputyWhoIsThereNeedsNoSubstitute() {
        ward.with("truong", HEAD, "P-VHXH").with("pho", HEAD, "P-VHXH").with("ba", OFFICER, "P-VHXH");
        away.away("truong", MONDAY, MONDAY, "ba");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.person("pho", HEAD, "P-VHXH"));
    }

    @Test
    void twoWhoAreAwayAndNamedEachOtherLeadToTheNextAbove() {
        ward.with("truong", HEAD, "P-VHXH").with("ba", OFFICER, "P-VHXH").with("chu-tich", LEADER, "P-LD");
        away.away("truong", MONDAY, MONDAY, "ba").away("ba", MONDAY, MONDAY, "truong");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.person("chu-tich", LEADER, "P-LD"));
    }

    @Test
    void anOwnerWhoIsAwayIsStoodInFor() {
        ward.with("an", OFFICER, "P-VHXH").with("binh", OFFICER, "P-VHXH").with("cuong", OFFICER, "P-VHXH");
        away.away("an", MONDAY, MONDAY, "binh").away("binh", MONDAY, MONDAY, "cuong");

        assertThat(addressees.of(Rung.Recipient.OWNER, step("P-VHXH", "an"), MONDAY))
                .isEqualTo(Addressee.person("cuong", OFFICER, "P-VHXH").inPlaceOf("an"));
    }

    @Test
    void aGroupIsEverybodyWhoIsThereAndTheSubstitutesOfTheOthers() {
        ward.with("an", OFFICER, "P-VHXH")
                .with("binh", OFFICER, "P-VHXH")
                .with("cuong", OFFICER, "P-VHXH")
                .with("dung", OFFICER, "P-TTPVHCC");
        away.away("an", MONDAY, MONDAY, "dung").away("binh", MONDAY, MONDAY, "cuong");

        assertThat(addressees.people(Addressee.group(OFFICER, "P-VHXH"), MONDAY))
                .isEqualTo(List.of(new ActingOfficers.Acting("cuong", null), new ActingOfficers.Acting("dung", "an")));
    }

    @Test
    void severalHeadsHearAsAGroup() {
        ward.with("truong", HEAD, "P-VHXH").with("pho", HEAD, "P-VHXH");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.group(HEAD, "P-VHXH"));
    }

    @Test
    void theHeadIsFoundUpwardsInTheTree() {
        ward.with("chanh-van-phong", HEAD, "P");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.person("chanh-van-phong", HEAD, "P"));
    }

    @Test
    void theSearchStopsAtTheInstitution() {
        ward.with("chanh-van-phong-thanh-pho", HEAD, "79").with("chu-tich", LEADER, "P-LD");

        assertThat(addressees
                        .of(Rung.Recipient.HEAD, step("P-VHXH", null), MONDAY)
                        .username())
                .isEqualTo("chu-tich");
    }

    @Test
    void aServiceCentreHasAControllerInPlaceOfAHead() {
        ward.with("truong", HEAD, "P-TTPVHCC").with("kiem-soat", CONTROLLER, "P");

        assertThat(addressees.of(Rung.Recipient.HEAD, step("P-TTPVHCC", null), MONDAY))
                .isEqualTo(Addressee.person("kiem-soat", CONTROLLER, "P"));
    }

    @Test
    void theLeaderOfTheInstitutionIsFoundWhereverTheLeadershipIsInTheTree() {
        ward.with("chu-tich", LEADER, "P-LD");

        assertThat(addressees.of(Rung.Recipient.LEADER, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.person("chu-tich", LEADER, "P-LD"));
    }

    @Test
    void anInstitutionWithoutALeaderAnswersToTheOneAbove() {
        ward.with("chanh-van-phong", LEADER, "VPUB").with("chu-tich", LEADER, "P-LD");

        assertThat(addressees.of(Rung.Recipient.LEADER, clock("TTPVHCC", "TTPVHCC", null, null), MONDAY))
                .isEqualTo(Addressee.person("chanh-van-phong", LEADER, "VPUB"));
    }

    @Test
    void whereNobodyIsKnownTheGroupOfTheLeaderHears() {
        assertThat(addressees.of(Rung.Recipient.LEADER, step("P-VHXH", null), MONDAY))
                .isEqualTo(Addressee.group(LEADER, "P"));
    }

    @Test
    void theReceptionIsRemindedOfToTheClerks() {
        var reception = clock("P-TTPVHCC", "P", null, "clerk:P-TTPVHCC");

        assertThat(addressees.of(Rung.Recipient.CANDIDATES, reception, MONDAY))
                .isEqualTo(Addressee.group(CLERK, "P-TTPVHCC"));
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
