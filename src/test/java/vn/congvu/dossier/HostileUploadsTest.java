package vn.congvu.dossier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.congvu.ProductTest;

/** Files nobody should send, sent all the same: each is refused with its reason, and nothing of it stays. */
@ProductTest
class HostileUploadsTest {

    /** A problem in JSON, whether its length was announced or it came in chunks. */
    private static final String WHOLE_ANSWER = "(?s).*}(\r\n0\r\n\r\n)?";

    private static final int LARGEST = 20 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private DossierTrace trace;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ServletContext container;

    private Uploads uploads;
    private String code;
    private int partsBefore;

    @BeforeEach
    void aDossierHandedInAtTheCounter() {
        uploads = new Uploads(port);
        trace.at("2026-03-02T08:00");
        code = trace.submitted("1.004884");
        partsBefore = parts();
    }

    @AfterEach
    void nothingLiesAboutOnTheDisk() {
        await().untilAsserted(
                        () -> assertThat(directory().listFiles(File::isFile)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "don.pdf, <html><script>alert(1)</script></html>, 415, attachment-type",
        "anh.svg, <svg onload='alert(1)'/>, 415, attachment-type",
        "anh.png, <svg onload='alert(1)'/>, 415, attachment-type",
        "don.pdf, '', 400, attachment-empty",
        "don.pdf, %PDF-1.7 cut, 422, attachment-damaged",
        "don.html, %PDF-1.7 %%EOF, 400, invalid-parameter",
        "don.pdf.exe, %PDF-1.7 %%EOF, 400, invalid-parameter",
        "anh\u202Efdp.exe, %PDF-1.7 %%EOF, 400, invalid-parameter",
    })
    void whatIsNotWhatItSaysIsRefused(String name, String content, int status, String type) {
        var refused = uploads.send("clerk", code, name, content.getBytes(UTF_8));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.type()).isEqualTo(type);
        assertNothingStored();
    }

    @Test
    void macrosAndBombsAreRefused() throws IOException {
        assertThat(uploads.send("clerk", code, "don.docx", docx("word/vbaProject.bin", new byte[10]))
                        .type())
                .isEqualTo("attachment-with-macros");
        assertThat(uploads.send("clerk", code, "don.docx", docx("word/media/1.bmp", new byte[2 * 1024 * 1024]))
                        .type())
                .isEqualTo("attachment-swells");
        assertNothingStored();
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/don.pdf, don.pdf",
        "C:\\\\Users\\\\an\\\\don.pdf, don.pdf",
        "%2e%2e%2fdon.pdf, %2e%2e%2fdon.pdf",
        "To\u031B\u0300 khai \u202Etrai\u202C.pdf, Tờ khai trai.pdf",
        "<img src=x onerror=alert(1)>.pdf, _img src=x onerror=alert(1)_.pdf",
    })
    void namesAreCleaned(String given, String kept) {
        var added = uploads.send("clerk", code, given, "%PDF-1.7 %%EOF".getBytes(US_ASCII));

        assertThat(added.body().path("fileName").asString()).isEqualTo(kept);
    }

    @Test
    void aLongVietnameseNameIsRefusedWithItsReason() {
        var refused = uploads.send("clerk", code, "ờ".repeat(400) + ".pdf", "%PDF-1.7 %%EOF".getBytes(US_ASCII));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.firstError("reasonEn")).contains("150 characters");
    }

    @Test
    void theLargestFileIsTakenAndOneByteMoreIsNot() throws Exception {
        // given
        byte[] largest = pdf(LARGEST);

        // when
        var added = uploads.send("clerk", code, "lon.pdf", largest);

        // then
        assertThat(added.status()).isEqualTo(201);
        assertThat(uploads.download("clerk", code, added.id()).body()).isEqualTo(largest);
        assertThat(parts() - partsBefore).isEqualTo(80);
        assertTooLarge(uploads.send("clerk", code, "lon2.pdf", pdf(LARGEST + 1)));
        assertThat(uploads.names("clerk", code)).containsExactly("lon.pdf");
    }

    @Test
    void aFarTooLargeFileHearsWhy() {
        assertTooLarge(uploads.send("clerk", code, "lon.pdf", pdf(2 * LARGEST)));
        assertNothingStored();
    }

    @Test
    void aFileThatDoesNotSayHowLongItIsIsCounted() {
        assertTooLarge(uploads.sendUnannounced("clerk", code, "lon.pdf", new ByteArrayInputStream(pdf(LARGEST + 1))));
        assertThat(uploads.sendUnannounced("clerk", code, "nho.pdf", new ByteArrayInputStream(pdf(1000)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoAnnouncesTenGigabytesIsRefusedBeforeSendingThem() throws IOException {
        assertThat(raw("clerk", 10L * 1024 * 1024 * 1024, "")).contains(" 413 ", "attachment-too-large", "20 MiB");
        assertNothingStored();
    }

    @Test
    void aBodyLongerThanAnnouncedIsCutAndRefused() throws IOException {
        String body = new String(Uploads.before(null, "a.pdf"), UTF_8) + "%PDF-1.7 %%EOF" + Uploads.END;

        assertThat(raw("clerk", body.length() - 40, body)).contains(" 400 ", "bad-request");
        assertNothingStored();
    }

    @Test
    void anUploadBrokenOffHalfwayLeavesNothing() throws IOException {
        String half = new String(Uploads.before(null, "a.pdf"), UTF_8) + "%PDF-1.7 " + "x".repeat(500_000);

        raw("clerk", 1_000_000, half);

        assertNothingStored();
    }

    @Test
    void aStrangersFileIsNotEvenRead() throws IOException {
        assertThat(raw(null, 10_000_000, "")).containsAnyOf(" 401 ", " 403 ");
    }

    @Test
    void aBodyThatIsNoUploadIsToldWhatToSend() {
        var refused = trace.as("clerk", post(Uploads.path(code)), Map.of());

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.body().path("detailEn").asString()).contains("multipart/form-data");
    }

    /** Announces a length, sends what it likes, says no more and listens. */
    private String raw(String user, long announced, String body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            String head = "POST " + Uploads.path(code) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + (user == null ? "" : "Authorization: " + Uploads.basic(user) + "\r\n")
                    + "Content-Type: multipart/form-data; boundary=" + Uploads.BOUNDARY + "\r\n"
                    + "Content-Length: " + announced + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(UTF_8));
            if (!body.isEmpty()) {
                socket.shutdownOutput();
            }
            socket.setSoTimeout(10_000);
            var answer = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            // The answer is whole before the connection ends: the container may still wait for the rest of the body.
            while (!answer.toString(UTF_8).matches(WHOLE_ANSWER)) {
                int got = socket.getInputStream().read(buffer);
                if (got < 0) {
                    break;
                }
                answer.write(buffer, 0, got);
            }
            return answer.toString(UTF_8);
        }
    }

    private void assertNothingStored() {
        assertThat(uploads.names("clerk", code)).isEmpty();
        assertThat(parts()).isEqualTo(partsBefore);
    }

    private int parts() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM attachment_part", Integer.class);
    }

    private File directory() {
        return (File) container.getAttribute(ServletContext.TEMPDIR);
    }

    private static void assertTooLarge(Uploads.Answer refused) {
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.type()).isEqualTo("attachment-too-large");
        assertThat(refused.firstError("reasonEn")).contains("20 MiB");
    }

    private static byte[] pdf(int length) {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) '\'');
        byte[] start = "%PDF-1.7\n".getBytes(US_ASCII);
        byte[] end = "\n%%EOF\n".getBytes(US_ASCII);
        System.arraycopy(start, 0, content, 0, start.length);
        System.arraycopy(end, 0, content, length - end.length, end.length);
        return content;
    }

    private static byte[] docx(String entry, byte[] extra) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Override ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/>")
                    .getBytes(US_ASCII));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(extra);
        }
        return written.toByteArray();
    }
}
