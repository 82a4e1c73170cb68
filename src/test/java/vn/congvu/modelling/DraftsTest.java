package vn.congvu.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.modelling.ModelKind.FORM;
import static vn.congvu.modelling.ModelKind.PROCESS;
import static vn.congvu.modelling.Workshop.expect;
import static vn.congvu.sla.Moments.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.modelling.Workshop.Answer;
import vn.congvu.web.time.ProductClock;

/** Two designers, {@code designer} and {@code admin}, at drafts. */
@ProductTest
@Transactional
class DraftsTest {

    private static final String NEW = "a-new-procedure";

    @Autowired
    private Workshop workshop;

    @Autowired
    private ProductClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theListShowsWhatIsInForceAndWhatIsDrafted() {
        workshop.drafted("designer", NEW, PROCESS, "<nothing yet");

        Answer list = workshop.read("auditor", "?limit=200");

        var stage = list.item("items", "key", "dossier-stage");
        assertThat(stage.path("kind").asString()).isEqualTo("PROCESS");
        assertThat(stage.path("name").asString()).isEqualTo("Giai đoạn xử lý tại một đơn vị");
        assertThat(stage.path("liveVersion").asInt()).isEqualTo(1);
        assertThat(stage.path("origin").asString()).isEqualTo("SHIPPED");
        var review = list.item("items", "key", "dossier-stage.review");
        assertThat(review.path("name").asString()).isEqualTo("Xem xét dự thảo, trình ký");
        assertThat(review.path("nameEn").asString()).isNotEmpty();
        var ladder = list.item("items", "key", "escalation-ladder");
        assertThat(ladder.path("kind").asString()).isEqualTo("DECISION");
        assertThat(ladder.path("running").isNull()).isTrue();
        var drafted = list.item("items", "key", NEW);
        assertThat(drafted.path("liveVersion").isNull()).isTrue();
        assertThat(drafted.path("draft").path("savedBy").asString()).isEqualTo("designer");
        assertThat(workshop.read("designer", "?kind=FORM&q=xem xet du thao").texts("items", "key"))
                .containsExactly("citizen-feedback.review", "dossier-stage.review");
    }

    @Test
    void oneModelNamesWhatItUsesAndWhoUsesIt() {
        assertThat(workshop.read("designer", "/dossier-handling")
                        .body()
                        .path("forms")
                        .toString())
                .contains("dossier-handling.intake", "dossier-handling.return");
        assertThat(workshop.read("designer", "/dossier-stage")
                        .body()
                        .path("calledBy")
                        .toString())
                .isEqualTo("[\"dossier-handling\"]");
        assertThat(workshop.read("designer", "/dossier-stage.review")
                        .body()
                        .path("calledBy")
                        .toString())
                .isEqualTo("[\"dossier-stage\"]");
        assertThat(workshop.read("designer", "/no-such-model").status()).isEqualTo(404);
    }

    @Test
    void withoutADraftTheVersionInForceIsGivenToWorkOn() {
        Answer draft = workshop.read("designer", "/dossier-stage.review/draft");

        assertThat(draft.number("revision")).isZero();
        assertThat(draft.number("baseVersion")).isEqualTo(1);
        assertThat(draft.text("source")).contains("\"dossier-stage.review\"");
        assertThat(workshop.read("designer", "/" + NEW + "/draft").status()).isEqualTo(404);
    }

    @Test
    void aBrokenTextIsKeptCharacterByCharacter() {
        String broken = "<bpmn:process id='x' name='e\u0301 \u202e'><unclosed>\u0001";

        Answer saved = workshop.save("designer", NEW, PROCESS, broken, 0);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(workshop.read("designer", "/" + NEW + "/draft").text("source"))
                .isEqualTo(broken);
    }

    @Test
    void theSecondOfTwoDesignersSeesWhatTheFirstSaved() {
        int seen = workshop.drafted("designer", "dossier-stage.review", FORM, "{\"a\": 1}");
        expect(200, workshop.save("admin", "dossier-stage.review", FORM, "{\"b\": 2}", seen));

        Answer lost = workshop.save("designer", "dossier-stage.review", FORM, "{\"a\": 3}", seen);

        assertThat(lost.status()).isEqualTo(409);
        assertThat(lost.type()).isEqualTo("draft-changed");
        var current = lost.body().path("current");
        assertThat(current.path("source").asString()).isEqualTo("{\"b\": 2}");
        assertThat(current.path("savedBy").asString()).isEqualTo("admin");
        expect(
                200,
                workshop.save(
                        "designer",
                        "dossier-stage.review",
                        FORM,
                        "{\"a\": 3, \"b\": 2}",
                        current.path("revision").asInt()));
    }

    @Test
    void aSaveThatIsRepeatedBecauseItsAnswerWasLostIsNoConflict() {
        Answer first = workshop.save("designer", NEW, PROCESS, "<a/>", 0);
        Answer again = workshop.save("designer", NEW, PROCESS, "<a/>", 0);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.number("revision")).isEqualTo(first.number("revision"));
    }

    @Test
    void aDiscardedDraftIsNotOverwrittenByWhoStillHasItOpen() {
        int seen = workshop.drafted("designer", "dossier-stage", PROCESS, "<mine/>");
        expect(204, workshop.discard("admin", "dossier-stage"));
        int another = workshop.drafted("admin", "dossier-stage", PROCESS, "<another/>");

        assertThat(another).isGreaterThan(seen);
        assertThat(workshop.save("designer", "dossier-stage", PROCESS, "<mine still/>", seen)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nothingIsLeftOfAModelWhoseOnlyDraftIsGivenUp() {
        workshop.drafted("designer", NEW, PROCESS, "<nothing yet");
        expect(204, workshop.discard("designer", NEW));

        assertThat(workshop.read("designer", "?q=" + NEW).texts("items", "key")).isEmpty();
        assertThat(workshop.read("designer", "/" + NEW).status()).isEqualTo(404);
    }

    @Test
    void aDraftBegunFromAnotherVersionThanTheOneInForceIsNotBegun() {
        Answer late = workshop.save(
                "designer",
                "dossier-stage",
                Map.of("kind", PROCESS, "source", "<a/>", "revision", 0, "baseVersion", 7));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("current").path("baseVersion").asInt()).isEqualTo(1);
    }

    @Test
    void keysAndSizesAreChecked() {
        assertThat(workshop.save("designer", "Viết-Hoa", PROCESS, "<a/>", 0).type())
                .isEqualTo("invalid-model-key");
        assertThat(workshop.save("designer", "proposals", PROCESS, "<a/>", 0).type())
                .isEqualTo("invalid-model-key");
        assertThat(workshop.save("designer", "not-a-form", FORM, "{}", 0).type())
                .isEqualTo("invalid-model-key");
        assertThat(workshop.save("designer", "dossier-stage", FORM, "{}", 0).type())
                .isEqualTo("invalid-model-key");
        assertThat(workshop.save("designer", "escalation-ladder", PROCESS, "<a/>", 0)
                        .type())
                .isEqualTo("model-of-other-kind");
        assertThat(workshop.save("designer", NEW, PROCESS, "x".repeat(1024 * 1024), 0)
                        .status())
                .isEqualTo(200);
        assertThat(workshop.save("designer", NEW, PROCESS, "x".repeat(1024 * 1024 + 1), 1)
                        .type())
                .isEqualTo("model-too-large");
    }

    @Test
    void whoHasItOpenIsSeenForAMinute() {
        clock.stopAt(at("07/07/2026 09:00"));
        assertThat(workshop.present("designer", "dossier-stage").texts("editors", "username"))
                .isEmpty();

        clock.stopAt(at("07/07/2026 09:00").plusSeconds(59));
        Answer other = workshop.present("admin", "dossier-stage");
        assertThat(other.texts("editors", "username")).containsExactly("designer");
        assertThat(other.texts("editors", "since")).containsExactly("2026-07-07T09:00:00+07:00");

        clock.stopAt(at("07/07/2026 09:01").plusSeconds(1));
        assertThat(workshop.present("admin", "dossier-stage").texts("editors", "username"))
                .isEmpty();
        assertThat(workshop.read("designer", "/dossier-stage/draft").texts("editors", "username"))
                .containsExactly("admin");
    }
}
