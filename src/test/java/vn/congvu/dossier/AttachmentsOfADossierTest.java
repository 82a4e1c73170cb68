package vn.congvu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;

/** Scans and files that come with a dossier: who adds them, reads them and takes them back. */
@ProductTest
class AttachmentsOfADossierTest {

    private static final byte[] SCAN = pdf("tờ khai");

    @LocalServerPort
    private int port;

    @Autowired
    private DossierTrace trace;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Uploads uploads;
    private String code;

    @BeforeEach
    void aDossierHandedInAtTheCounter() {
        uploads = new Uploads(port);
        trace.at("2026-03-02T08:00");
        code = trace.submitted("1.004884");
    }

    @Test
    void aScanIsKeptAsItCame() throws Exception {
        // given a scan of some parts' length
        byte[] scan = pdf(new Random(1)
                .ints(700_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());

        // when the clerk uploads it
        var added = uploads.send("clerk", code, "Tờ khai của ông A.pdf", scan);

        // then everybody who sees the dossier can download it, and no browser will open it
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(added.body().path("uploadedBy").path("username").asString()).isEqualTo("clerk");
        HttpResponse<byte[]> download = uploads.download("officer", code, added.id());
        assertThat(download.body()).isEqualTo(scan);
        assertThat(header(download, "Content-Length")).isEqualTo(String.valueOf(scan.length));
        assertThat(header(download, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(download, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''T%E1%BB%9D%20khai%20c%E1%BB%A7a%20%C3%B4ng%20A.pdf");
        assertThat(header(download, "ETag"))
                .isEqualTo('"' + added.body().path("sha256").asString() + '"');
        assertThat(download.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(download.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(header(download, "Cache-Control")).contains("no-store");
    }

    @Test
    void aScanOfAComponentCountsAsHandedIn() {
        var added = uploads.send("clerk", code, "TO_KHAI", "to-khai.pdf", SCAN);

        assertThat(added.body().path("component").asString()).isEqualTo("TO_KHAI");
        var ticked = trace.task("clerk", code, "intake").path("data").path("receivedComponents");
        assertThat(ticked).hasSize(1);
        assertThat(ticked.get(0).asString()).isEqualTo("TO_KHAI");
    }

    @Test
    void aComponentTheDossierDoesNotHaveIsRefused() {
        var refused = uploads.send("clerk", code, "HO_CHIEU", "ho-chieu.pdf", SCAN);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.firstError("field")).isEqualTo("component");
        assertThat(refused.firstError("remedyEn")).contains("TO_KHAI");
        assertThat(uploads.names("clerk", code)).isEmpty();
    }

    @Test
    void theSameFileAgainIsTheSameAttachment() {
        // given
        var first = uploads.send("clerk", code, "TO_KHAI", "to-khai.pdf", SCAN);

        // when the answer is lost and the upload repeated, even under another name
        var again = uploads.send("clerk", code, "TO_KHAI", "to-khai (1).pdf", SCAN);

        // then
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(uploads.names("clerk", code)).containsExactly("to-khai.pdf");
        assertThat(uploads.send("clerk", code, "to-khai.pdf", SCAN).status())
                .as("for no component in particular it is another attachment")
                .isEqualTo(201);
    }

    @Test
    void theSameFileTwiceAtTheSameMomentIsOneAttachment() {
        var both = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> uploads.send("clerk", code, "a.pdf", SCAN)))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).map(Uploads.Answer::id))
                .containsOnly(both.get(0).join().id());
        assertThat(uploads.names("clerk", code)).hasSize(1);
        assertThat(partsOf(both.get(0).join().id())).isEqualTo(1);
    }

    @Test
    void whoDoesNotSeeTheDossierDoesNotLearnThatItExists() throws Exception {
        // given
        String id = uploads.send("clerk", code, "a.pdf", SCAN).id();

        // then a stranger to the dossier hears the same as for one that does not exist
        for (String stranger : List.of("clerk.26743", "officer.SYT")) {
            for (String dossier : List.of(code, "H29.26740-260302-9999")) {
                assertUnknown(uploads.list(stranger, dossier), dossier);
                assertUnknown(uploads.send(stranger, dossier, "a.pdf", SCAN), dossier);
                assertUnknown(uploads.remove(stranger, dossier, id), dossier);
                assertThat(uploads.download(stranger, dossier, id).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void anAttachmentIsReachedThroughItsOwnDossierOnly() throws Exception {
        String id = uploads.send("clerk", code, "a.pdf", SCAN).id();
        String other = trace.submitted("1.004884");

        assertThat(uploads.download("clerk", other, id).statusCode()).isEqualTo(404);
        assertThat(uploads.remove("clerk", other, id).type()).isEqualTo("unknown-attachment");
        assertThat(uploads.names("clerk", code)).hasSize(1);
    }

    @Test
    void auditorsReadAndDoNotAdd() throws Exception {
        String id = uploads.send("clerk", code, "a.pdf", SCAN).id();

        assertThat(uploads.download("auditor", code, id).body()).isEqualTo(SCAN);
        assertThat(uploads.send("auditor", code, "b.pdf", SCAN).status()).isEqualTo(403);
        assertThat(uploads.list("auditor", code)
                        .body()
                        .path("adding")
                        .path("allowed")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void whoeverUploadedItTakesItBackBeforeAcceptance() throws Exception {
        // given
        String id = uploads.send("clerk", code, "a.pdf", SCAN).id();
        assertThat(uploads.remove("officer", code, id).type()).isEqualTo("attachment-of-somebody-else");

        // when
        assertThat(removable("clerk")).isTrue();
        assertThat(uploads.remove("clerk", code, id).status()).isEqualTo(204);

        // then the content is gone, and who took it away is on record
        assertThat(uploads.names("clerk", code)).isEmpty();
        assertThat(uploads.download("clerk", code, id).statusCode()).isEqualTo(404);
        assertThat(uploads.remove("clerk", code, id).type()).isEqualTo("unknown-attachment");
        assertThat(partsOf(id)).isZero();
        assertThat(jdbc.queryForObject("SELECT removed_by FROM attachment WHERE id = ?", String.class, id))
                .isEqualTo("clerk");
        // and the same file may come again
        assertThat(uploads.send("clerk", code, "a.pdf", SCAN).status()).isEqualTo(201);
    }

    @Test
    void afterAcceptanceNothingIsTakenBackUntilASupplementIsAwaited() {
        // given
        String id = uploads.send("clerk", code, "a.pdf", SCAN).id();
        trace.complete(code, "intake", Steps.accepting(trace.task("clerk", code, "intake")));

        // then
        assertThat(removable("clerk")).isFalse();
        var refused = uploads.remove("clerk", code, id);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("dossierStatus").asString()).isEqualTo("PROCESSING");

        // when the officer asks the applicant for something else
        trace.complete(code, "receive");
        trace.complete(code, "assign", Steps.assigning("officer"));
        trace.complete(code, "process", Steps.asksForSupplement("TO_KHAI"));

        // then
        assertThat(uploads.remove("clerk", code, id).status()).isEqualTo(204);
    }

    @Test
    void aClosedDossierTakesNothingMore() {
        trace.ask("clerk", code, "withdraw", Map.of("reason", "Người nộp đổi ý."));

        var refused = uploads.send("clerk", code, "a.pdf", SCAN);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("dossier-status");
    }

    @Test
    void aDossierTakesFiftyFiles() {
        for (int i = 0; i < 50; i++) {
            assertThat(uploads.send("clerk", code, i + ".pdf", pdf("trang " + i))
                            .status())
                    .isEqualTo(201);
        }

        var refused = uploads.send("clerk", code, "50.pdf", pdf("trang 50"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("too-many-attachments");
        assertThat(uploads.send("clerk", code, "0.pdf", pdf("trang 0")).status())
                .as("one that is there already")
                .isEqualTo(200);
        var list = uploads.list("clerk", code).body();
        assertThat(list.path("items")).hasSize(50);
        assertThat(list.path("adding").path("left").asInt()).isZero();
    }

    @Test
    void aFileThatCannotBeReadToItsEndIsNotPassedOffAsWhole() {
        // given a file whose last part is lost
        String id =
                uploads.send("clerk", code, "a.pdf", pdf("x".repeat(600_000))).id();
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        lost -> jdbc.update("DELETE FROM attachment_part WHERE attachment_id = ? AND number = 2", id));

        // then
        assertThatThrownBy(() -> uploads.download("clerk", code, id)).isInstanceOf(IOException.class);
    }

    private boolean removable(String user) {
        return uploads.list(user, code)
                .body()
                .path("items")
                .path(0)
                .path("removable")
                .asBoolean();
    }

    private int partsOf(String id) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM attachment_part WHERE attachment_id = ?", Integer.class, id);
    }

    private static void assertUnknown(Uploads.Answer answer, String dossier) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("unknown-dossier");
        assertThat(answer.body().path("detailEn").asString()).contains(dossier);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n%" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }
}
