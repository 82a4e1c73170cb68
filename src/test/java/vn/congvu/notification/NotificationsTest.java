package vn.congvu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.congvu.sla.Moments.at;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.web.time.ProductClock;

/** What the officer of Côn Đảo is told on Monday 02/03/2026. */
@ProductTest
@Transactional
class NotificationsTest {

    private static final String OFFICER = "officer.26732";
    private static final Digest ABOVE_TWENTY = new Digest(20, "{count} cảnh báo", "{count} alerts", "/escalations");

    @Autowired
    private Notifications notifications;

    @Autowired
    private ProductClock clock;

    @Autowired
    private MockMvc web;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(at("02/03/2026 09:10"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theSameThingIsToldOnce() throws Exception {
        notifications.tell(List.of(notice(1), notice(2)));
        notifications.tell(List.of(notice(2)));

        listed(OFFICER, "")
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.unread").value(2))
                .andExpect(jsonPath("$.items[0].kind").value("ALERT"))
                .andExpect(jsonPath("$.items[0].count").value(1))
                .andExpect(jsonPath("$.items[0].readAt").isEmpty());
        listed("head.26732", "").andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void twentyInAnHourAreToldOneByOne() throws Exception {
        alerts(1, 20);

        listed(OFFICER, "?limit=200").andExpect(jsonPath("$.items", hasSize(20)));
    }

    @Test
    void moreThanTwentyInAnHourAreOneRowThatCountsUp() throws Exception {
        alerts(1, 20);
        notifications.tellOrCount(List.of(notice(21)), ABOVE_TWENTY);

        listed(OFFICER, "")
                .andExpect(jsonPath("$.items[*].kind", contains("DIGEST")))
                .andExpect(jsonPath("$.items[0].textVi").value("21 cảnh báo"))
                .andExpect(jsonPath("$.items[0].link").value("/escalations"))
                .andExpect(jsonPath("$.unread").value(1));

        clock.stopAt(at("02/03/2026 09:59"));
        alerts(22, 30);

        listed(OFFICER, "")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].count").value(30));
    }

    @Test
    void whatIsSentAgainCountsOnce() throws Exception {
        alerts(1, 25);
        alerts(20, 25);

        listed(OFFICER, "").andExpect(jsonPath("$.items[0].count").value(25));
    }

    @Test
    void theNextHourBeginsAnew() throws Exception {
        alerts(1, 25);
        clock.stopAt(at("02/03/2026 10:00"));
        alerts(26, 27);

        listed(OFFICER, "").andExpect(jsonPath("$.items[*].kind", contains("ALERT", "ALERT", "DIGEST")));
    }

    @Test
    void aRowThatCountsUpIsUnreadAgain() throws Exception {
        var moved = new Notice(
                OFFICER, NotificationKind.DUE_MOVED, "moved:b1", "{count} hồ sơ", "{count} dossiers", "/inbox");
        notifications.count(moved, 2);
        act(OFFICER, "read-all").andExpect(jsonPath("$.unread").value(0));

        clock.stopAt(at("02/03/2026 09:11"));
        notifications.count(moved, 10);

        listed(OFFICER, "?unread=true")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].textEn").value("12 dossiers"));
    }

    @Test
    void oneReadsWhatOneWasTold() throws Exception {
        notifications.tell(List.of(notice(1), notice(2)));
        String id = JsonPath.read(body(listed(OFFICER, "")), "$.items[0].id");

        act("head.26732", id + "/read").andExpect(status().isNotFound());
        act(OFFICER, id + "/read")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unread").value(1));
        act(OFFICER, id + "/read")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unread").value(1));

        listed(OFFICER, "?unread=true").andExpect(jsonPath("$.items", hasSize(1)));
        listed(OFFICER, "").andExpect(jsonPath("$.items", hasSize(2)));
    }

    @Test
    void theListComesInPages() throws Exception {
        notifications.tell(List.of(notice(1), notice(2), notice(3)));

        String first = body(listed(OFFICER, "?limit=2"));
        String second = body(listed(OFFICER, "?limit=2&next=" + JsonPath.read(first, "$.next")));

        List<String> ids = JsonPath.read(first, "$.items[*].id");
        assertThat(ids).hasSize(2).doesNotContainAnyElementsOf(JsonPath.<List<String>>read(second, "$.items[*].id"));
        assertThat(JsonPath.<Object>read(second, "$.next")).isNull();
        web.perform(get("/api/notifications?next=YWJj").with(httpBasic(OFFICER, "congvu")))
                .andExpect(status().isBadRequest());
    }

    private void alerts(int from, int to) {
        notifications.tellOrCount(
                IntStream.rangeClosed(from, to)
                        .mapToObj(NotificationsTest::notice)
                        .toList(),
                ABOVE_TWENTY);
    }

    private static Notice notice(int number) {
        return new Notice(
                OFFICER,
                NotificationKind.ALERT,
                "alert:" + number,
                "Cảnh báo " + number,
                "Alert " + number,
                "/escalations");
    }

    private ResultActions listed(String user, String query) throws Exception {
        return web.perform(get("/api/notifications" + query).with(httpBasic(user, "congvu")))
                .andExpect(status().isOk());
    }

    private ResultActions act(String user, String verb) throws Exception {
        return web.perform(post("/api/notifications/" + verb).with(httpBasic(user, "congvu")));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
