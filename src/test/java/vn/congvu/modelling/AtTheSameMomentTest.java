package vn.congvu.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.modelling.ModelKind.FORM;
import static vn.congvu.modelling.Shipped.INTAKE;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;
import vn.congvu.modelling.Workshop.Answer;

/** Two people decide at once: one of them wins, the other is told. */
@ProductTest
class AtTheSameMomentTest {

    private static final String NEW = "at-the-same-moment.check";
    private static final String OF_IT = "model_key = '" + NEW + "'";

    @Autowired
    private Workshop workshop;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void forgetTheModel() {
        people.shutdownNow();
        String proposals = "(SELECT id FROM model_proposal WHERE model_key = '" + NEW + "')";
        transactions.executeWithoutResult(done -> {
            forget("notification", "kind = 'MODEL'");
            forget("model_event", OF_IT);
            forget("model_proposal_author", "proposal_id IN " + proposals);
            forget("model_proposal_part", OF_IT);
            forget("model_proposal", OF_IT);
            forget("model_version", OF_IT);
            forget("model_draft_author", OF_IT);
            forget("model_draft", OF_IT);
            forget("form_version", "form_key = '" + NEW + "'");
            forget("model", OF_IT);
        });
    }

    private void forget(String table, String which) {
        jdbc.sql("DELETE FROM " + table + " WHERE " + which).update();
    }

    @Test
    void ofTwoApprovalsOneWins() throws Exception {
        String id = proposed();

        List<Answer> answers = together(() -> approve(id), () -> approve(id));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).extracting(Answer::type).contains("model-proposal-decided");
        assertThat(versions()).containsExactly("1");
    }

    @Test
    void approvedOrWithdrawnButNotBoth() throws Exception {
        String id = proposed();

        List<Answer> answers = together(() -> approve(id), () -> workshop.decide("designer", id, "withdraw", Map.of()));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        String state = workshop.read("auditor", "/proposals/" + id).text("state");
        assertThat(versions()).hasSize(state.equals("APPROVED") ? 1 : 0);
    }

    @Test
    void ofTwoProposalsOfTheSameDraftOneIsMade() throws Exception {
        int revision = drafted();

        List<Answer> answers = together(
                () -> workshop.propose("designer", NEW, revision), () -> workshop.propose("admin", NEW, revision));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers).extracting(Answer::type).contains("model-proposed-already");
    }

    private Answer approve(String id) {
        return workshop.decide("approver", id, "approve", Map.of());
    }

    private String proposed() {
        return workshop.proposed("designer", NEW, drafted());
    }

    private int drafted() {
        return workshop.drafted("designer", NEW, FORM, Shipped.form(INTAKE).replace(INTAKE, NEW));
    }

    private List<String> versions() {
        return workshop.read("auditor", "/" + NEW + "/versions").texts("items", "version");
    }

    private List<Answer> together(Callable<Answer> one, Callable<Answer> other) throws Exception {
        CyclicBarrier bothReady = new CyclicBarrier(2);
        Future<Answer> first = people.submit(() -> afterAll(bothReady, one));
        Future<Answer> second = people.submit(() -> afterAll(bothReady, other));
        return List.of(first.get(), second.get());
    }

    private static Answer afterAll(CyclicBarrier bothReady, Callable<Answer> deed) throws Exception {
        bothReady.await();
        return deed.call();
    }
}
