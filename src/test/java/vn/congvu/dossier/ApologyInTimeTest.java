package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;

/**
 * A new date is promised once, at least one working day before the promised one, and not further than the law lets it: a
 * change of civil status (1.004859) has three working days and, where something has to be verified, three more. Accepted
 * on Monday 02/03/2026 it is promised for Thursday, so the apology has to be out by Wednesday 17:00.
 */
@ProductTest
class ApologyInTimeTest {

    private static final String CHANGE = "1.004859";

    @Autowired
    private DossierTrace trace;

    @Test
    void thePageSaysHowFarThePromiseMayBeMoved() {
        String code = promisedForThursday();

        JsonNode extension = trace.dossier(code).path("extension");

        assertThat(extension.path("used").asInt()).isZero();
        assertThat(extension.path("allowed").asInt()).isOne();
        assertThat(extension.path("earliestDate").asString()).isEqualTo("2026-03-06");
        assertThat(extension.path("latestDate").asString()).isEqualTo("2026-03-10");
        assertThat(extension.path("lastDayToApologise").asString()).isEqualTo("2026-03-04");
        assertThat(extension.path("allowedNow").asBoolean()).isTrue();
        assertThat(extension.path("legalBasis").asString()).contains("Luật Hộ tịch", "QĐ 88/2025/QĐ-UBND Lai Châu");
    }

    @Test
    void anApologyGoesOutUntilTheClosingHourOfTheDayBefore() {
        String intime = promisedForThursday();
        String late = promisedForThursday();

        trace.at("2026-03-04T17:00");
        assertThat(extend(intime, "2026-03-10").status()).isEqualTo(200);
        trace.at("2026-03-04T17:01");
        DossierTrace.Answer refused = extend(late, "2026-03-10");

        assertThat(trace.promise(intime)).isEqualTo("2026-03-10T17:00");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).endsWith(":apology-too-late");
        assertThat(refused.body().path("detail").asString()).contains("17:00 04/03/2026", "QĐ 2916/QĐ-UBND Hà Tĩnh");
        assertThat(refused.body().path("detailEn").asString()).contains("17:00 04/03/2026");
        assertThat(trace.promise(late)).isEqualTo("2026-03-05T17:00");
        assertThat(trace.dossier(late).path("extension").path("allowedNow").asBoolean())
                .isFalse();
    }

    @Test
    void theNewDateIsWithinTheLongestExtension() {
        String code = promisedForThursday();

        DossierTrace.Answer refused = extend(code, "2026-03-11");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly("newDate");
        assertThat(refused.body().path("errors").get(0).path("reason").asString())
                .contains("10/03/2026", "Luật Hộ tịch 60/2014/QH13 Điều 28");
    }

    @Test
    void whereNoLawSaysMoreTheExtensionIsNotLongerThanTheTermItself() {
        trace.at("2026-03-02T08:00");
        String code = trace.accepted("1.004884");

        assertThat(extend(code, "2026-03-17").fields()).containsExactly("newDate");
        assertThat(extend(code, "2026-03-16").status()).isEqualTo(200);
    }

    @Test
    void aMarriageOfTheSameDayMayStillBeVerified() {
        // given a promise for the same day, before which there is no working day left
        trace.at("2026-03-02T08:00");
        String code = trace.accepted("1.000894");
        assertThat(trace.promise(code)).isEqualTo("2026-03-02T17:00");

        // then the leader may apologise on the day itself, and promise five working days more
        trace.at("2026-03-02T16:00");
        assertThat(extend(code, "2026-03-09").status()).isEqualTo(200);
    }

    @Test
    void aPromiseThatStandsStillIsNotMoved() {
        String code = promisedForThursday();
        trace.ask("head", code, "suspend", Map.of("reason", "SYSTEM_OUTAGE"));

        DossierTrace.Answer refused = extend(code, "2026-03-06");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).endsWith(":promise-stands");
    }

    @Test
    void theLeadersTaskIsDueBeforeThePromisedDay() {
        String code = askedOfTheLeader();

        assertThat(trace.clocks(code, "APOLOGY")).singleElement().satisfies(clock -> {
            assertThat(DossierTrace.local(clock.path("dueAt"))).isEqualTo("2026-03-04T17:00");
            assertThat(clock.path("unitCode").asString()).isEqualTo("26740-LD");
        });
        assertThat(trace.task("leader", code, "apology")
                        .path("data")
                        .path("newPromise")
                        .asString())
                .isEqualTo("newDate");
        trace.complete(code, "apology", Steps.apologises("2026-03-10"));
        assertThat(apologyOutcome(code)).isEqualTo("ON_TIME");
        assertThat(DossierTrace.local(trace.clocks(code, "APOLOGY").get(0).path("dueAt")))
                .as("not moved by the new promise")
                .isEqualTo("2026-03-04T17:00");
    }

    @Test
    void aPauseMovesTheDayOnWhichTheLeaderIsAsked() {
        // given an outage of one working day, which moves the promise to Friday
        trace.at("2026-03-02T08:00");
        String code = trace.accepted(CHANGE);
        trace.at("2026-03-03T08:00");
        trace.ask("head", code, "suspend", Map.of("reason", "SYSTEM_OUTAGE"));
        trace.at("2026-03-04T08:00");
        trace.fireDueTimers();
        trace.ask("head", code, "resume", Map.of());
        assertThat(trace.promise(code)).isEqualTo("2026-03-06T17:00");

        // then nobody is asked on Wednesday, and the leader on Thursday
        trace.fireDueTimers();
        assertThat(trace.openSteps(code)).containsExactly("userTask_receive");
        trace.at("2026-03-05T07:30");
        trace.fireDueTimers();
        assertThat(trace.openSteps(code)).containsExactlyInAnyOrder("userTask_receive", "userTask_apology");
    }

    @Test
    void aTaskThatLayTooLongApologisesWithoutANewDate() {
        // given a leader who lets the task lie until the day of the promise
        String code = askedOfTheLeader();
        trace.at("2026-03-05T09:00");
        assertThat(trace.task("leader", code, "apology")
                        .path("data")
                        .path("newPromise")
                        .asString())
                .isEqualTo("none");

        // then no new date can be promised
        DossierTrace.Answer refused = trace.tryComplete(code, "apology", Steps.apologises("2026-03-10"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).endsWith(":apology-too-late");

        // but the applicant is apologised to, and the apology was late
        trace.complete(code, "apology", Steps.apologisesWithoutDate());
        assertThat(trace.promise(code)).isEqualTo("2026-03-05T17:00");
        assertThat(apologyOutcome(code)).isEqualTo("LATE");
        JsonNode slips = trace.dossier(code).path("slips");
        JsonNode apology = slips.get(slips.size() - 1);
        assertThat(apology.path("form").asString()).isEqualTo("04");
        assertThat(apology.path("newDate").isNull()).isTrue();
        assertThat(trace.dossier(code).path("extension").path("used").asInt()).isZero();
    }

    @Test
    void aBrokenPromiseCannotBeSaidToBeKept() {
        String code = askedOfTheLeader();
        trace.at("2026-03-06T08:00");

        DossierTrace.Answer refused = trace.tryComplete(code, "apology", Map.of("decision", "notNeeded"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).endsWith(":promise-broken");
        trace.complete(code, "apology", Steps.apologisesWithoutDate());
        assertThat(trace.openSteps(code)).containsExactly("userTask_receive");
    }

    private String promisedForThursday() {
        trace.at("2026-03-02T08:00");
        String code = trace.withTheOfficer(CHANGE);
        assertThat(trace.promise(code)).isEqualTo("2026-03-05T17:00");
        return code;
    }

    /** Two days later nobody has even taken the dossier over from the counter. */
    private String askedOfTheLeader() {
        trace.at("2026-03-02T08:00");
        String code = trace.accepted(CHANGE);
        trace.at("2026-03-04T07:30");
        trace.fireDueTimers();
        assertThat(trace.openSteps(code)).containsExactlyInAnyOrder("userTask_receive", "userTask_apology");
        return code;
    }

    private DossierTrace.Answer extend(String code, String date) {
        return trace.ask(
                "leader", code, "extend", Map.of("newDate", date, "reason", "Cần xác minh tại nơi đăng ký trước đây."));
    }

    private String apologyOutcome(String code) {
        return trace.clocks(code, "APOLOGY").get(0).path("outcome").asString();
    }
}
