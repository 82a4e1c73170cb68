package vn.congvu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.sla.Moments.at;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.Recalculation;
import vn.congvu.sla.Revision;
import vn.congvu.sla.SlaLedger;

/** A change of the law gives the dossiers of one officer other dates. */
@ProductTest
@Transactional
class MovedDatesTest {

    private final String officer = "moved-" + UUID.randomUUID();
    private final String batch = UUID.randomUUID().toString();

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private Recalculation recalculation;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOwnerIsToldOnceHowManyDossiersHaveOtherDates() {
        // given three dossiers whose steps follow the promise, and one of somebody else
        List<String> dossiers = List.of(open(officer), open(officer), open(officer));
        String other = open("somebody-else");
        var law = Revision.ofLimits(
                batch, Map.of("2.002755", new Revision.NewTerms("P9D", null)), "Luật mới", "Nghị định mới");

        // when they are applied in two parts
        recalculation.apply(dossiers.subList(0, 2), law, at("03/03/2026 08:00"), "approver");
        recalculation.apply(List.of(dossiers.get(2), other), law, at("03/03/2026 08:00"), "approver");

        assertThat(jdbc.sql("SELECT kind, counted FROM notification WHERE username = :officer")
                        .param("officer", officer)
                        .query((row, number) -> row.getString("kind") + " " + row.getInt("counted"))
                        .list())
                .containsExactly("DUE_MOVED 3");
    }

    @Test
    void whoseDatesStayIsNotTold() {
        String dossier = open(officer);
        var same = Revision.ofLimits(
                batch, Map.of("another", new Revision.NewTerms("P9D", null)), "Luật mới", "Nghị định mới");

        recalculation.apply(Set.of(dossier), same, at("03/03/2026 08:00"), "approver");

        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification WHERE username = :officer")
                        .param("officer", officer)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String open(String owner) {
        String dossier = "M-" + UUID.randomUUID();
        var promise = ledger.open(ClockSample.promise(dossier).term("P5D").startedAt(at("02/03/2026 07:30")));
        ledger.open(ClockSample.step(dossier)
                .owner(owner)
                .inheriting(promise.dueAt())
                .startedAt(at("02/03/2026 08:00")));
        return dossier;
    }
}
