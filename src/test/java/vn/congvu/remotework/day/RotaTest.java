package vn.congvu.remotework.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.remotework.Pilot;
import vn.congvu.remotework.RemoteTrace;

/** The calendar says how much room a day has for whoever asks, and why not more. */
@ProductTest
class RotaTest {

    @Autowired
    private RemoteTrace pilot;

    private String round;

    @BeforeEach
    void stopTheClock() {
        pilot.at("2026-03-03T09:00");
    }

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    private void otherIsAway(Map<String, Object> unit) {
        round = pilot.round(Pilot.round(unit, List.of(Pilot.position("TH-01", Pilot.APPLICANT, Pilot.OTHER))));
        Map<String, Object> wish = Pilot.wish(round, pilot.position(round, "TH-01"));
        pilot.approved(Pilot.OTHER, Pilot.with(wish, "days", List.of("2026-03-10")));
    }

    private JsonNode room(String user, String day) {
        return pilot.read(
                        user,
                        RemoteTrace.API + "/rounds/" + round + "/rota?unit=" + Pilot.UNIT + "&from=" + day + "&to="
                                + day)
                .expect(200)
                .body()
                .path("days")
                .get(0)
                .path("forMe");
    }

    @Test
    void theQuotaOfPeopleMayLeaveLessThanTheDay() {
        otherIsAway(Pilot.unit(10, 10, 6));
        JsonNode mine = room(Pilot.APPLICANT, "2026-03-12");
        assertThat(mine.path("free").asInt()).isZero();
        assertThat(mine.path("bound").asString()).isEqualTo("QUOTA");
        assertThat(mine.path("reasonVi").asString()).isEqualTo("chỉ tiêu 1 người, đã dùng 1");
        assertThat(room(Pilot.OTHER, "2026-03-12").path("free").asInt()).isEqualTo(1);
    }

    @Test
    void thePresenceOfADayMayLeaveLessThanTheQuota() {
        otherIsAway(Pilot.unit(10, 50, 9));
        JsonNode taken = room(Pilot.APPLICANT, "2026-03-10");
        assertThat(taken.path("free").asInt()).isZero();
        assertThat(taken.path("bound").asString()).isEqualTo("PRESENCE");
        assertThat(taken.path("reasonVi").asString()).isEqualTo("cần 9 người có mặt");
        assertThat(room(Pilot.APPLICANT, "2026-03-12").path("free").asInt()).isEqualTo(1);
        assertThat(room(Pilot.OTHER, "2026-03-10").path("free").asInt()).isEqualTo(1);
    }
}
