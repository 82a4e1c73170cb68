package vn.congvu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.ProductTest;
import vn.congvu.sla.Racers;

/** Two nodes may alert the same person at the same moment. */
@ProductTest
class DigestRaceTest {

    private static final Digest ABOVE_TWO = new Digest(2, "{count} cảnh báo", "{count} alerts", "/escalations");

    private final String person = "race-" + UUID.randomUUID();

    @Autowired
    private Notifications notifications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyAlertIsCountedOnce() throws Exception {
        var alerts = new AtomicInteger();

        Racers.atOnce(transaction, () -> {
            notifications.tellOrCount(List.of(notice(alerts.incrementAndGet())), ABOVE_TWO);
            return null;
        });

        assertThat(jdbc.sql("SELECT kind, counted FROM notification WHERE username = :person AND hidden = FALSE")
                        .param("person", person)
                        .query((row, number) -> row.getString("kind") + " " + row.getInt("counted"))
                        .list())
                .containsExactly("DIGEST 6");
    }

    private Notice notice(int number) {
        return new Notice(person, NotificationKind.ALERT, "alert:" + number, "Cảnh báo", "Alert", "/escalations");
    }
}
