package vn.congvu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;
import vn.congvu.web.time.ProductClock;

/** Over a real connection, as a browser and as a program. */
@ProductTest
class SignInTest {

    private static final String RIGHT = "{\"username\":\"clerk\",\"password\":\"congvu\"}";
    private static final String WRONG = "{\"username\":\"clerk\",\"password\":\"congcu\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ProductClock clock;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final HttpClient program = HttpClient.newHttpClient();

    @BeforeEach
    @AfterEach
    void forgetWhatHappened() {
        clock.reset();
        accounts.forgetFailures("clerk");
    }

    @Test
    void aBrowserSignsInWorksAndSignsOut() throws Exception {
        // given a stranger who gets a token to sign in with
        assertThat(get("/api/session").statusCode()).isEqualTo(401);
        String before = cookie("XSRF-TOKEN");

        // when
        HttpResponse<String> session = post("/api/session", RIGHT);

        // then
        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.body()).contains("\"username\":\"clerk\"", "\"26740-TTPVHCC\"", "\"roles\":[\"CLERK\"]");
        assertThat(session.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("SESSION=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Strict"));
        assertThat(cookie("XSRF-TOKEN")).isNotEqualTo(before);
        assertThat(get("/api/session").statusCode()).isEqualTo(200);

        // when
        HttpResponse<String> out = browser.send(
                to("/api/session")
                        .DELETE()
                        .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                        .build(),
                BodyHandlers.ofString());

        // then
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionIdPlantedBeforehandIsWorthNothing() throws Exception {
        get("/api/session");
        post("/api/session", RIGHT);
        String first = cookie("SESSION");

        post("/api/session", RIGHT);

        assertThat(cookie("SESSION")).isNotEqualTo(first);
        assertThat(program.send(
                                to("/api/session")
                                        .header("Cookie", "SESSION=" + first)
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aWriteWithoutTheTokenIsRefused() throws Exception {
        get("/api/session");
        HttpRequest forgedSignIn = to("/api/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(RIGHT))
                .build();
        assertProblem(browser.send(forgedSignIn, BodyHandlers.ofString()), 403, "csrf-token");

        post("/api/session", RIGHT);
        HttpRequest forged = to("/api/demo/clock")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reset\":true}"))
                .build();
        assertProblem(browser.send(forged, BodyHandlers.ofString()), 403, "csrf-token");
    }

    @Test
    void aProgramSendsItsPasswordAndNeedsNoToken() throws Exception {
        jdbc.execute("CREATE TABLE IF NOT EXISTS test_note (text VARCHAR(100))");
        jdbc.execute("TRUNCATE TABLE test_note");
        HttpRequest write = to("/api/test/notes")
                .header("Authorization", basic("clerk", "congvu"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"Nguyễn\"}"))
                .build();

        HttpResponse<String> first = program.send(write, BodyHandlers.ofString());
        HttpResponse<String> again = program.send(write, BodyHandlers.ofString());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Set-Cookie").filter(cookie -> cookie.startsWith("SESSION")))
                .isEmpty();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM test_note", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void aProgramIsToldHowToSignInAndABrowserIsNotInterrupted() throws Exception {
        HttpResponse<String> stranger = program.send(to("/api/units").build(), BodyHandlers.ofString());
        assertProblem(stranger, 401, "sign-in-required");
        assertThat(stranger.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");

        HttpRequest fromAPage =
                to("/api/units").header("Sec-Fetch-Mode", "cors").build();
        assertThat(program.send(fromAPage, BodyHandlers.ofString()).headers().firstValue("WWW-Authenticate"))
                .isEmpty();
    }

    @Test
    void anUnknownNameAndAWrongPasswordReadTheSame() throws Exception {
        get("/api/session");
        HttpResponse<String> wrong = post("/api/session", WRONG);
        HttpResponse<String> unknown = post("/api/session", WRONG.replace("clerk", "nobody"));

        assertProblem(wrong, 401, "sign-in-failed");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void whoTriesPasswordsWaitsLongerAndLonger() throws Exception {
        get("/api/session");
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertProblem(post("/api/session", WRONG), 401, "sign-in-failed");
        }

        HttpResponse<String> locked = post("/api/session", RIGHT);
        assertProblem(locked, 429, "sign-in-locked");
        assertThat(locked.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(20L, 31L);

        clock.moveTo(clock.instant().plus(Duration.ofSeconds(32)));
        assertThat(post("/api/session", RIGHT).statusCode()).isEqualTo(200);
        assertThat(accounts.find("clerk").orElseThrow().failedCount()).isZero();
    }

    @Test
    void anAccountSwitchedOffIsOutAtOnce() throws Exception {
        get("/api/session");
        post("/api/session", RIGHT);
        try {
            switchClerk(false);
            assertThat(get("/api/session").statusCode()).isEqualTo(401);
        } finally {
            switchClerk(true);
        }
        assertThat(get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        var headers = get("/api/session").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void healthIsPublicAndShowsNothingElse() throws Exception {
        HttpResponse<String> health = get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");

        assertThat(get("/actuator").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(401);
    }

    private void switchClerk(boolean enabled) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> jdbc.update("UPDATE account SET enabled = ? WHERE username = 'clerk'", enabled));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(to(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return browser.send(
                to(path).header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:congvu:problem:" + type);
    }

    private static String basic(String username, String password) {
        byte[] both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
