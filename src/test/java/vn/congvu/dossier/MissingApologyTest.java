package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congvu.ProductTest;

/**
 * A dossier of five working days accepted on Monday 01/06/2026 is promised for Monday 08/06/2026: the last lawful moment
 * to apologise is Friday 05/06/2026 at the closing hour.
 */
@ProductTest
class MissingApologyTest {

    private static final String RECEIPT = "2026-06-01T07:30";
    private static final String EVE = "2026-06-05T17:00";
    private static final String PROMISED = "2026-06-08T17:00";

    @Autowired
    private DossierTrace trace;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nothingIsOutOfStep() {
        assertThat(invariants.violations()).isEmpty();
    }

    @Test
    void whoeverMustApologiseAndHasNotIsReportedToTheLeader() {
        String code = withTheOfficer();
        assertThat(trace.promise(code)).isEqualTo(PROMISED);

        passed("2026-06-05T16:59");
        assertThat(alerts(code)).doesNotContain("APOLOGY LEADER");

        passed(EVE);
        assertThat(alerts(code)).contains("APOLOGY LEADER");

        // and to the controller of the one-stop
        assertThat(delivered(code)).contains("leader", "manager");

        // when the promise is broken, too, that is no second alert
        passed(PROMISED);
        assertThat(alerts(code)).containsOnlyOnce("APOLOGY LEADER");
    }

    @Test
    void whoHasApologisedInTimeIsNotReported() {
        String code = withTheOfficer();
        passed("2026-06-05T09:00");
        trace.ask("leader", code, "extend", Map.of("newDate", "2026-06-12", "reason", "Chờ xác minh hộ tịch."));

        passed(EVE);
        passed("2026-06-12T17:00");

        assertThat(alerts(code)).doesNotContain("APOLOGY LEADER");
    }

    @Test
    void aDossierThatWasOnCourseIsLookedAtAgainWhenItIsDue() {
        // given a result that only has to be issued on the evening before
        String code = withTheOfficer();
        trace.at("2026-06-05T16:30");
        trace.complete(code, "process", "review", "sign");
        passed(EVE);
        assertThat(alerts(code)).doesNotContain("APOLOGY LEADER");
        assertThat(promiseTimers(code)).isEqualTo(1);

        // when nobody issues it
        passed(PROMISED);

        assertThat(alerts(code)).contains("APOLOGY LEADER");
    }

    @Test
    void aPausedDossierOwesNoApology() {
        String code = withTheOfficer();
        trace.at("2026-06-03T10:00");
        trace.ask("head", code, "suspend", Map.of("reason", "SYSTEM_OUTAGE", "note", "Mất kết nối dữ liệu dân cư"));

        passed(EVE);
        passed(PROMISED);

        assertThat(alerts(code)).isEmpty();
    }

    private String withTheOfficer() {
        trace.at(RECEIPT);
        String code = trace.accepted("1.004884");
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer"));
        return code;
    }

    private void passed(String moment) {
        trace.at(moment);
        trace.fireDueTimers();
    }

    /** Alerts of the promise, with the role they went to. */
    private List<String> alerts(String code) {
        return jdbc.sql(
                        "SELECT e.level, e.addressee_role FROM escalation e JOIN sla_clock c ON c.clock_key = e.clock_key"
                                + " WHERE c.dossier_code = :code AND c.kind IN ('STATUTORY', 'COMMITTED')")
                .param("code", code)
                .query((row, number) -> row.getString("level") + " " + row.getString("addressee_role"))
                .list();
    }

    private List<String> delivered(String code) {
        return jdbc.sql("SELECT d.username FROM escalation_delivery d JOIN escalation e ON e.id = d.escalation_id"
                        + " WHERE e.dossier_code = :code AND e.level = 'APOLOGY'")
                .param("code", code)
                .query(String.class)
                .list();
    }

    private int promiseTimers(String code) {
        return jdbc.sql("SELECT COUNT(*) FROM ACT_RU_JOB j JOIN sla_clock c ON c.clock_key = j.HANDLER_CFG_"
                        + " WHERE j.HANDLER_TYPE_ = 'sla-alert' AND c.dossier_code = :code AND c.kind = 'STATUTORY'")
                .param("code", code)
                .query(Integer.class)
                .single();
    }
}
