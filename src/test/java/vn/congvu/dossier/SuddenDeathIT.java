package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.congvu.dossier.Crew.Death;

/**
 * The product is killed while people work. What they were told is done is done; what nobody told them is done wholly or
 * not at all, and sending it again after the restart does it once.
 */
@Tag("database")
class SuddenDeathIT {

    private static final int DOSSIERS = 8;

    @TempDir
    private Path folder;

    private final Crew crew = new Crew();

    @Test
    void nothingIsLostHalfDoneOrDoneTwice() throws Exception {
        try (OwnProcess product = OwnProcess.in(folder)) {
            submitDossiers(new Client(product.address()));
            crew.work(product, Death.AFTER_AN_ANSWER, 11);
        }
        checkWhatIsStored();

        try (OwnProcess product = OwnProcess.in(folder)) {
            crew.work(product, Death.AFTER_A_REQUEST, 14);
        }
        checkWhatIsStored();

        try (OwnProcess product = OwnProcess.in(folder)) {
            crew.work(product, Death.AFTER_AN_ANSWER, 17);
        }
        checkWhatIsStored();

        try (OwnProcess product = OwnProcess.in(folder)) {
            crew.work(product, Death.NEVER, 0);
            Client client = new Client(product.address());
            for (Crew.Work dossier : crew.dossiers()) {
                assertThat(client.read("auditor", "/api/dossiers/" + dossier.code)
                                .body()
                                .path("status")
                                .asString())
                        .isEqualTo("RETURNED");
            }
        }
        checkWhatIsStored();
    }

    private void submitDossiers(Client client) throws Exception {
        client.setClock("2026-03-02T08:00");
        for (int i = 0; i < DOSSIERS; i++) {
            var answer = client.send(new Client.Command(
                    "clerk", "/api/dossiers", DossierTrace.submission("1.004884"), "submission-" + i));
            crew.take(answer.body().path("code").asString());
        }
    }

    /** Reads the files the dead process left behind. */
    private void checkWhatIsStored() {
        var database = new SingleConnectionDataSource(
                "jdbc:h2:file:" + folder.resolve(".data/congvu") + ";MODE=MySQL", "sa", "", true);
        try {
            assertThat(new Invariants(database).violations()).isEmpty();
            JdbcClient jdbc = JdbcClient.create(database);
            for (Crew.Work dossier : crew.dossiers()) {
                int done = count(jdbc, "task_submission", dossier.code);
                assertThat(done)
                        .as("steps of %s done; %s answered", dossier.code, dossier.answered)
                        .isBetween(dossier.answered, dossier.answered + (dossier.unanswered == null ? 0 : 1));
                assertThat(count(jdbc, "inbox_task", dossier.code))
                        .as("open steps of %s", dossier.code)
                        .isEqualTo(done == Crew.STEPS.size() ? 0 : 1);
            }
        } finally {
            database.destroy();
        }
    }

    private static int count(JdbcClient jdbc, String table, String dossier) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE dossier_code = :code")
                .params(Map.of("code", dossier))
                .query(Integer.class)
                .single();
    }
}
