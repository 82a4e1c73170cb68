package vn.congvu.rulechange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the editions that go on from a shipped one. In a transaction of its own, so that no number ever names two
 * editions, of which one was rolled back: they are remembered by their names.
 */
@Component
class EditionNumbers {

    private final JdbcClient jdbc;

    EditionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its caller holds the calendar's lock. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int next(String shipped) {
        int counted = jdbc.sql(
                        "UPDATE calendar_edition_count SET last_number = last_number + 1 WHERE shipped_version = ?")
                .param(shipped)
                .update();
        if (counted == 0) {
            jdbc.sql("INSERT INTO calendar_edition_count (shipped_version, last_number) VALUES (?, 1)")
                    .param(shipped)
                    .update();
        }
        return jdbc.sql("SELECT last_number FROM calendar_edition_count WHERE shipped_version = ?")
                .param(shipped)
                .query(Integer.class)
                .single();
    }
}
