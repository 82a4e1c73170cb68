package vn.congvu.rulechange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.rulechange.ChangeTrace.calendar;
import static vn.congvu.rulechange.ChangeTrace.day;
import static vn.congvu.rulechange.ChangeTrace.limit;
import static vn.congvu.rulechange.ChangeTrace.limits;
import static vn.congvu.sla.Moments.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.rulechange.ChangeTrace.Answer;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.time.ProductClock;

/** Changes on Tuesday 07/07/2026, with one open dossier of the ward of Xuân Hòa that is due on Monday the 13th. */
@ProductTest
@Transactional
class RuleChangeApiTest {

    private static final String WARD = "26740";
    private static final Map<String, Object> HOLIDAY = calendar(day("2026-07-09", "HOLIDAY"));

    @Autowired
    private ChangeTrace changes;

    @Autowired
    private SlaLedger ledger;

    @Autowired
    private ProductClock clock;

    @BeforeEach
    void anOpenDossier() {
        clock.stopAt(at("07/07/2026 09:00"));
        ledger.open(ClockSample.promise("R-1").term("P5D").startedAt(at("06/07/2026 08:00")));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aPreviewTellsWhoIsAffectedAndStoresNothing() {
        Answer preview = changes.preview("designer", HOLIDAY);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("dossiers").asInt()).isPositive();
        assertThat(preview.body().path("later").asInt())
                .isEqualTo(preview.body().path("clocks").asInt())
                .isPositive();
        assertThat(preview.body().path("earlier").asInt()).isZero();
        assertThat(preview.texts("perUnit", "unitCode")).contains(WARD);
        assertThat(preview.body().path("examples").size()).isBetween(1, 50);
        assertThat(changes.read("designer", "/api/rule-changes?state=PROPOSED")
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(changes.read("clerk", "/api/calendar/years/2026")
                        .body()
                        .path("version")
                        .asString())
                .doesNotContain("~");
    }

    @Test
    void aProposalWaitsForASecondPerson() {
        String id = changes.proposed(HOLIDAY);
        Answer proposed = changes.read("approver", "/api/rule-changes/" + id);

        assertThat(proposed.body().path("state").asString()).isEqualTo("PROPOSED");
        assertThat(proposed.body().path("proposedBy").asString()).isEqualTo("designer");
        assertThat(proposed.body().path("can").path("approve").asBoolean()).isTrue();
        assertThat(proposed.texts("events", "kind")).containsExactly("PROPOSED");
        assertThat(effects("approver", id)).contains("R-1");
        assertThat(due("2026-07-06T10:00:00+07:00", "P5D")).isEqualTo("2026-07-13T17:00:00+07:00");
    }

    @Test
    void approvedItIsInForceAtOnceAndAppliedToTheEnd() {
        String id = changes.proposed(HOLIDAY);

        Answer approved = changes.decide("approver", id, "approve", Map.of());

        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.body().path("state").asString()).isEqualTo("APPLYING");
        assertThat(approved.body().path("progress").path("total").asInt()).isPositive();
        assertThat(due("2026-07-06T10:00:00+07:00", "P5D")).isEqualTo("2026-07-14T17:00:00+07:00");

        changes.run();

        Answer applied = changes.change(id);
        assertThat(applied.body().path("state").asString()).isEqualTo("APPLIED");
        assertThat(applied.body().path("progress").path("done").asInt())
                .isEqualTo(applied.body().path("progress").path("total").asInt());
        assertThat(applied.texts("events", "kind")).containsExactly("PROPOSED", "APPROVED", "APPLIED");
        assertThat(applied.body().path("can").path("undo").asBoolean()).isTrue();
        assertThat(ledger.ofDossier("R-1").get(0).dueAt()).isEqualTo(at("14/07/2026 17:00"));
        assertThat(effects("approver", id)).contains("R-1");
        assertThat(year("2026-07-09")).isEqualTo("HOLIDAY " + id);
    }

    @Test
    void nobodyDecidesOnTheOwnProposal() {
        String id = changes.proposed(HOLIDAY);

        assertThat(changes.decide("designer", id, "approve", Map.of()).status()).isEqualTo(403);
        assertThat(changes.decide("admin", id, "approve", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void itIsDecidedOnce() {
        String id = changes.proposed(HOLIDAY);
        changes.approved(id);

        Answer again = changes.decide("approver", id, "approve", Map.of());
        Answer late = changes.decide("approver", id, "reject", Map.of("reason", "Chưa đủ căn cứ"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.type()).isEqualTo("rule-change-decided");
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void aRejectionNamesItsReasonAndChangesNothing() {
        String id = changes.proposed(HOLIDAY);

        assertThat(changes.decide("approver", id, "reject", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
        Answer rejected = changes.decide("approver", id, "reject", Map.of("reason", "Chưa đủ căn cứ"));

        assertThat(rejected.body().path("state").asString()).isEqualTo("REJECTED");
        assertThat(rejected.body().path("decisionReason").asString()).isEqualTo("Chưa đủ căn cứ");
        assertThat(due("2026-07-06T10:00:00+07:00", "P5D")).isEqualTo("2026-07-13T17:00:00+07:00");
    }

    @Test
    void aDayThatHasComeMeanwhileIsNotApproved() {
        String id = changes.proposed(HOLIDAY);

        clock.stopAt(at("09/07/2026 09:00"));
        Answer tooLate = changes.decide("approver", id, "approve", Map.of());

        assertThat(tooLate.status()).isEqualTo(422);
        assertThat(tooLate.type()).isEqualTo("refused-calendar-change");
        assertThat(tooLate.errors().get("days[0].date")).contains("64/2025/QH15");
    }

    @Test
    void theSameDayProposedTwiceIsApprovedOnce() {
        String first = changes.proposed(HOLIDAY);
        String second = changes.proposed(HOLIDAY);
        changes.approved(first);

        assertThat(changes.decide("approver", second, "approve", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void whileOneIsAppliedNoOtherIsApproved() {
        changes.approved(changes.proposed(HOLIDAY));
        String next = changes.proposed(calendar(day("2026-07-10", "HOLIDAY")));

        Answer refused = changes.decide("approver", next, "approve", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("rule-change-running");
        changes.run();
        changes.approved(next);
    }

    @Test
    void onlyTheLastChangeOfTheCalendarIsUndone() {
        String first = changes.applied(HOLIDAY);
        String last = changes.applied(calendar(day("2026-07-10", "HOLIDAY")));
        assertThat(ledger.ofDossier("R-1").get(0).dueAt()).isEqualTo(at("15/07/2026 17:00"));

        Answer refused = changes.decide("approver", first, "undo", Map.of("reason", "Nhầm"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("calendar-change-not-last");

        changes.undone(last);
        assertThat(ledger.ofDossier("R-1").get(0).dueAt()).isEqualTo(at("14/07/2026 17:00"));
        changes.undone(first);
        assertThat(ledger.ofDossier("R-1").get(0).dueAt()).isEqualTo(at("13/07/2026 17:00"));
        assertThat(changes.change(first).texts("events", "kind"))
                .containsExactly("PROPOSED", "APPROVED", "APPLIED", "UNDO_ORDERED", "UNDONE");
        assertThat(changes.decide("approver", first, "undo", Map.of("reason", "Nhầm"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whoLeadsAnInstitutionClosesItAndNothingElse() {
        var closure = calendar(day("2026-07-07", "LOCAL_CLOSURE", WARD));

        assertThat(changes.propose("leader", closure).status()).isEqualTo(201);
        assertThat(changes.propose("manager", closure).status()).isEqualTo(201);
        assertThat(changes.propose("leader", calendar(day("2026-07-08", "LOCAL_CLOSURE", "26732")))
                        .status())
                .isEqualTo(403);
        assertThat(changes.propose("leader", HOLIDAY).status()).isEqualTo(403);
        assertThat(changes.propose("clerk", closure).status()).isEqualTo(403);
        assertThat(changes.propose("approver", closure).status()).isEqualTo(403);
    }

    @Test
    void contradictionsAreRefusedWithRowReasonAndRule() {
        Answer refused = changes.propose(
                "designer",
                calendar(
                        day("2026-07-09", "HOLIDAY"),
                        day("2026-07-12", "COMP_OFF"),
                        day("2026-07-09", "HOLIDAY"),
                        day("2026-07-10", "SWAP_OFF"),
                        day("2026-07-06", "HOLIDAY"),
                        day("2026-07-09", "LOCAL_CLOSURE", WARD),
                        day("2026-07-14", "HOLIDAY", WARD),
                        day("2026-07-15", "REMOVED"),
                        day("2029-01-01", "HOLIDAY")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("refused-calendar-change");
        assertThat(refused.errors())
                .containsOnlyKeys(
                        "days[1].date",
                        "days[2].date",
                        "days[3].date",
                        "days[4].date",
                        "days[5].date",
                        "days[6].date",
                        "days[7].date",
                        "days[8].date");
        assertThat(refused.errors().get("days[1].date"))
                .contains("BLLĐ 2019 Đ.111 kh.3", "Labour Code 2019 art. 111.3");
        assertThat(refused.errors().get("days[4].date")).contains("64/2025/QH15");
        assertThat(changes.preview("designer", calendar(day("2026-07-12", "COMP_OFF")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anIncompleteProposalIsRefused() {
        Map<String, Object> nothing = new HashMap<>(HOLIDAY);
        nothing.put("days", List.of());
        assertThat(changes.propose("designer", nothing).errors()).containsKey("days");

        Map<String, Object> both = new HashMap<>(HOLIDAY);
        both.put("limits", List.of(limit("1.004884", "P4D")));
        assertThat(changes.propose("designer", both).errors()).containsKey("limits");

        assertThat(changes.propose("designer", calendar(Map.of("date", "2026-07-09", "kind", "HOLIDAY")))
                        .errors())
                .containsKeys("days[0].nameVi", "days[0].nameEn");
        assertThat(changes.propose("designer", calendar(day("2026-07-09", "LOCAL_CLOSURE", "no-unit")))
                        .errors())
                .containsKey("days[0].unit");
        assertThat(changes.propose("designer", calendar(day("2026-07-09", "PARTY")))
                        .status())
                .isEqualTo(400);
        assertThat(changes.decide("approver", "nobody", "approve", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void limitsAreRefusedWithTheRuleThatForbidsThem() {
        assertThat(refusedLimit("2026-07-07", limit("1.004884", "P4D"))).contains("validFrom", "64/2025/QH15");
        assertThat(refusedLimit("2026-08-01", limit("1.004884", "P-4D"))).contains("limits[0].statutoryTerm");
        assertThat(refusedLimit("2026-08-01", limit("1.004884", "P4D", "4 ngày")))
                .contains("limits[0].committedTerm");
        assertThat(refusedLimit("2026-08-01", limit("0.000000", "P4D"))).contains("limits[0].procedureCode");
        assertThat(refusedLimit("2026-08-01", limit("1.004884", "P5D"))).contains("đúng thời hạn này");
        assertThat(refusedLimit("2026-08-01", limit("1.004884", "P4D", "PT33H")))
                .contains("dài hơn");
        assertThat(refusedLimit("2026-08-01", limit("1.004884", "P4D", "P8CD"))).contains("dài hơn");
        assertThat(refusedLimit("2026-08-01", limit("1.004884", "P4D"), limit("1.004884", "P3D")))
                .contains("limits[1].procedureCode");
    }

    @Test
    void limitsCannotBeginBeforeTheLastVersion() {
        changes.approved(changes.proposed(limits("2026-08-10", false, limit("1.004884", "P4D"))));

        assertThat(refusedLimit("2026-08-01", limit("1.004884", "P3D"))).contains("10/08/2026");
    }

    @Test
    void calendarYearsOutsideThePublishedOnesAreNotFound() {
        Answer answer = changes.read("clerk", "/api/calendar/years/2040");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("unpublished-year");
        assertThat(changes.read("clerk", "/api/calendar/years/2026?unit=nowhere")
                        .status())
                .isEqualTo(400);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private final String refusedLimit(String validFrom, Map<String, Object>... limits) {
        Answer refused = changes.propose("designer", limits(validFrom, false, limits));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("refused-limits");
        return refused.errors().toString();
    }

    private List<String> effects(String user, String id) {
        return changes.read(user, "/api/rule-changes/" + id + "/effects?limit=200")
                .texts("items", "dossierCode");
    }

    private String due(String from, String term) {
        return changes.read("clerk", "/api/calendar/due?from=" + from + "&term=" + term)
                .body()
                .path("due")
                .asString();
    }

    private String year(String date) {
        for (var day : changes.read("clerk", "/api/calendar/years/2026").body().path("days")) {
            if (day.path("date").asString().equals(date)) {
                return day.path("kind").asString() + " " + day.path("changeId").asString();
            }
        }
        return null;
    }
}
