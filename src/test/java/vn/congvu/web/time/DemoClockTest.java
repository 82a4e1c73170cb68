package vn.congvu.web.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import vn.congvu.ProductTest;

@ProductTest
class DemoClockTest {

    private static final Instant TET = Instant.parse("2026-02-12T03:00:00Z");

    @Autowired
    private MockMvc web;

    @Autowired
    private ProductClock clock;

    @Autowired
    private DemoClock demo;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void backToNow() {
        demo.reset();
    }

    @Test
    void goesToAMomentAndBack() throws Exception {
        set("{\"now\":\"2026-02-12T10:00:00+07:00\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.moved").value(true));
        assertThat(clock.instant()).isCloseTo(TET, within(30, ChronoUnit.SECONDS));

        set("{\"reset\":true}").andExpect(jsonPath("$.moved").value(false));
        assertThat(clock.offset()).isZero();
    }

    @Test
    void aRestartKeepsIt() {
        // given
        demo.moveTo(TET);

        // when another process reads the same database
        var other = new ProductClock(Clock.systemUTC(), true);
        new DemoClock(other, jdbc, transactions, List.of());

        // then
        assertThat(Duration.between(other.instant(), clock.instant()).abs()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void refusesWhatNoDatabaseHolds() throws Exception {
        set("{\"now\":\"9999-02-12T10:00:00+07:00\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("now"));
        set("{}").andExpect(status().isBadRequest());
    }

    private ResultActions set(String body) throws Exception {
        return web.perform(post("/api/demo/clock")
                .with(httpBasic("manager", "congvu"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
