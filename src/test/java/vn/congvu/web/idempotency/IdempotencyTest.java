package vn.congvu.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.congvu.ProductTest;
import vn.congvu.web.time.ProductClock;

@ProductTest
class IdempotencyTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private NotesController controller;

    @Autowired
    private ProductClock clock;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void emptyNotes() {
        jdbc.execute("CREATE TABLE IF NOT EXISTS test_note (text VARCHAR(100))");
        jdbc.execute("TRUNCATE TABLE test_note");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswerAndWritesNothing() throws Exception {
        // given
        write("clerk", key, "{\"text\":\"a\"}")
                .andExpect(status().isCreated())
                .andExpect(header().doesNotExist(Idempotent.REPLAYED));

        // when the client did not hear the answer and repeats itself, blanks and all
        write("clerk", key, "{ \"text\" : \"a\" }")
                .andExpect(status().isCreated())
                .andExpect(header().string(Idempotent.REPLAYED, "true"))
                .andExpect(header().string("Location", "/notes/1"))
                .andExpect(content().json("{\"number\":1,\"text\":\"a\"}"));

        // then
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToOneRequestOfOneUser() throws Exception {
        write("clerk", key, "{\"text\":\"a\"}").andExpect(status().isCreated());

        write("clerk", key, "{\"text\":\"b\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:idempotency-key-reused"))
                .andExpect(jsonPath("$.detailEn")
                        .value("This key was used for POST /api/test/notes with other content."
                                + " Use a new key for a new request."));
        write("clerk.26740", key, "{\"text\":\"b\"}").andExpect(status().isCreated());
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void aRefusedRequestLeavesNothingAndMayBeRepeated() throws Exception {
        write("clerk", key, "{\"text\":\"" + NotesController.REFUSED + "\"}").andExpect(status().isConflict());
        assertThat(notes()).isZero();

        write("clerk", key, "{\"text\":\"a\"}").andExpect(status().isCreated());
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void withoutAKeyEveryRequestCountsAndIsStillOneTransaction() throws Exception {
        write("clerk", null, "{\"text\":\"a\"}").andExpect(status().isCreated());
        write("clerk", null, "{\"text\":\"a\"}").andExpect(status().isCreated());
        write("clerk", null, "{\"text\":\"" + NotesController.REFUSED + "\"}").andExpect(status().isConflict());

        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void theSecondOfTwoAtOnceIsToldToWait() throws Exception {
        // given a request that is not done yet
        String body = "{\"text\":\"" + NotesController.SLOW + "\"}";
        var first = CompletableFuture.supplyAsync(() -> statusOf(body));
        controller.waitForTheTest();

        // when
        write("clerk", key, body)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:congvu:problem:request-running"));

        // then the first ends as if nothing had been, and its answer is kept
        controller.waitForTheTest();
        assertThat(first.join()).isEqualTo(201);
        write("clerk", key, body).andExpect(header().string(Idempotent.REPLAYED, "true"));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void aKeyIsForgottenAfterADay() throws Exception {
        write("clerk", key, "{\"text\":\"a\"}").andExpect(status().isCreated());

        clock.moveTo(clock.instant().plus(Duration.ofHours(25)));

        write("clerk", key, "{\"text\":\"b\"}").andExpect(status().isCreated());
    }

    @Test
    void aKeyWithBlanksIsRefused() throws Exception {
        write("clerk", "two words", "{\"text\":\"a\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
    }

    private int statusOf(String body) {
        try {
            return write("clerk", key, body).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ResultActions write(String username, String key, String body) throws Exception {
        var call = post("/api/test/notes")
                .with(httpBasic(username, "congvu"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return web.perform(key == null ? call : call.header(Idempotent.HEADER, key));
    }

    private int notes() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM test_note", Integer.class);
    }
}
