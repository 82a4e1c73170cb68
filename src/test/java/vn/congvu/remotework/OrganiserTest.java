package vn.congvu.remotework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/** What the organiser looks up before a round is drafted or closed, and what of the pilot is for everybody. */
@ProductTest
class OrganiserTest {

    private static final String HOLDERS = RemoteTrace.API + "/holders?unit=" + Pilot.UNIT;

    @Autowired
    private RemoteTrace pilot;

    private String round;
    private Map<String, Object> wish;

    @BeforeEach
    void openRound() {
        pilot.at("2026-03-03T09:00");
        round = pilot.round(Pilot.round());
        wish = Pilot.wish(round, pilot.position(round, "TH-01"));
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    @Test
    void whoeverDraftsChoosesAmongThePeopleOfTheUnit() {
        List<JsonNode> people = pilot.read("head.SNV", HOLDERS).expect(200).items();
        assertThat(people)
                .extracting(one -> one.path("username").asString())
                .contains(Pilot.APPLICANT, Pilot.OTHER, Pilot.HEAD)
                .doesNotContain(Pilot.LEADER, Pilot.SECURITY)
                .doesNotHaveDuplicates();
        assertThat(people)
                .isSortedAccordingTo((one, other) -> one.path("fullName")
                        .asString()
                        .compareTo(other.path("fullName").asString()));
    }

    @Test
    void nobodyElseReadsWhoWorksWhere() {
        assertThat(pilot.read("head", HOLDERS).status()).isEqualTo(403);
        assertThat(pilot.read("head.SNV", RemoteTrace.API + "/holders?unit=NOWHERE")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoeverClosesARoundSeesWhatIsStillUnderWayInIt() {
        String running = pilot.active(Pilot.APPLICANT, wish);
        String asked = pilot.submitted(Pilot.OTHER, Pilot.with(wish, "days", List.of("2026-03-11")));
        String withdrawn = pilot.submitted(Pilot.OTHER, Pilot.with(wish, "days", List.of("2026-03-18")));
        pilot.ask(Pilot.OTHER, withdrawn, "withdraw", null).expect(200);
        String underWay = RemoteTrace.API + "/requests?view=PILOT&status=SUBMITTED,ACTIVE&round=" + round;
        assertThat(pilot.read("leader.SNV", underWay).expect(200).items())
                .extracting(row -> row.path("code").asString())
                .containsExactlyInAnyOrder(running, asked);
        assertThat(pilot.read("leader", underWay).status()).isEqualTo(403);
        assertThat(pilot.read("head.SNV", underWay).status()).isEqualTo(403);
    }

    @Test
    void designersReadTheRulesAndRoundsButNobodysName() {
        for (String user : List.of("designer", "approver", "admin")) {
            assertThat(pilot.read(user, RemoteTrace.API + "/rules").expect(200).items())
                    .isNotEmpty();
            assertThat(pilot.read(user, RemoteTrace.API + "/rounds").expect(200).items())
                    .extracting(one -> one.path("id").asString())
                    .contains(round);
            assertThat(pilot.read(user, RemoteTrace.API + "/rounds/" + round + "/positions")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void aDraftIsGivenUpAnOpenRoundIsNot() {
        String draft = pilot.drafted(Pilot.round());
        assertThat(giveUp("head", draft)).isEqualTo(403);
        assertThat(giveUp("officer.SNV", draft)).isEqualTo(204);
        assertThat(pilot.read("head.SNV", RemoteTrace.API + "/rounds/" + draft).status())
                .isEqualTo(404);
        assertThat(giveUp("head.SNV", round)).isEqualTo(409);
    }

    private int giveUp(String user, String id) {
        return pilot.as(user, delete(RemoteTrace.API + "/rounds/" + id), null).status();
    }

    @Test
    void aDraftIsForTheOrganiserAlone() {
        String draft = pilot.drafted(Pilot.round());
        assertThat(pilot.read("designer", RemoteTrace.API + "/rounds/" + draft).status())
                .isEqualTo(404);
        assertThat(pilot.read("officer.SNV", RemoteTrace.API + "/rounds/" + draft)
                        .status())
                .isEqualTo(200);
    }
}
