package vn.congvu.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congvu.sla.Moments.at;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.time.ProductClock;

/** The desk with a keeper of tasks that only writes down what it is told. */
@ProductTest
@Transactional
class ReassignmentTest {

    private final String dossier = "T-" + UUID.randomUUID();
    private final List<String> reassigned = new ArrayList<>();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private ClockWatch watch;

    @Autowired
    private EscalationStore escalations;

    @Autowired
    private EscalationHistory history;

    @Autowired
    private EscalationAccess access;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private ProductClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @WithMockUser("head.26740")
    void theHeadGivesTheTaskToSomebodyElse() {
        var key = ledger.open(ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30")))
                .key();
        watch.raise(key, at("02/03/2026 11:30"));

        desk().reassign(yellow(), "officer");

        assertThat(reassigned).containsExactly(key + " to officer");
        assertThat(history.of(List.of(yellow())).get(yellow()))
                .extracting(EscalationHistory.Entry::act, EscalationHistory.Entry::text)
                .endsWith(tuple(EscalationAct.REASSIGNED, "officer"));
    }

    @Test
    @WithMockUser("head.26740")
    void theHeadSeesWhoElseCouldDoIt() {
        var step = ClockSample.step(dossier).term("PT4H").startedAt(at("02/03/2026 07:30"));
        watch.raise(ledger.open(step).key(), at("02/03/2026 11:30"));

        assertThat(desk().candidates(yellow()))
                .extracting(TaskReassignment.Candidate::username)
                .containsExactly("officer");
    }

    @Test
    @WithMockUser("officer.26740")
    void theAddresseeAloneIsNoSuperior() {
        var reminder = ClockSample.step(dossier).owner("officer.26740").term("PT4H");
        watch.raise(ledger.open(reminder.startedAt(at("02/03/2026 07:30"))).key(), at("02/03/2026 09:30"));

        assertThatThrownBy(() -> desk().reassign(id("GREEN"), "officer")).isInstanceOf(AccessDeniedException.class);
        assertThat(reassigned).isEmpty();
    }

    @Test
    @WithMockUser("manager.26740")
    void aWholeStageIsNoTask() {
        var stage =
                ClockSample.of(ClockKind.STAGE, dossier).unit("26740", "26740").term("PT4H");
        watch.raise(ledger.open(stage.startedAt(at("02/03/2026 07:30"))).key(), at("02/03/2026 11:30"));

        assertThatThrownBy(() -> desk().reassign(yellow(), "officer"))
                .isInstanceOfSatisfying(
                        EscalationConflict.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo("escalation-without-task"));
    }

    private EscalationDesk desk() {
        return new EscalationDesk(
                escalations,
                history,
                access,
                ledger,
                new WrittenDown(),
                calendars,
                new EscalationLimits(2, 2, 20),
                clock);
    }

    private final class WrittenDown implements TaskReassignment {

        @Override
        public List<Candidate> candidates(ClockReading measured) {
            return List.of(new Candidate("officer", "Lý Thị Ngọc Ánh", 3));
        }

        @Override
        public void reassign(ClockReading measured, String username) {
            reassigned.add(measured.key() + " to " + username);
        }
    }

    private String yellow() {
        return id("YELLOW");
    }

    private String id(String level) {
        return jdbc.sql("SELECT id FROM escalation WHERE dossier_code = :dossier AND level = :level")
                .param("dossier", dossier)
                .param("level", level)
                .query(String.class)
                .single();
    }
}
