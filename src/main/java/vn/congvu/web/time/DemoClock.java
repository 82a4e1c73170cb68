package vn.congvu.web.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves the clock of a demonstration and keeps it moved over a restart. */
@Component
@Profile({"demo", "test"})
@DependsOnDatabaseInitialization
class DemoClock {

    private final ProductClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoClock(
            ProductClock clock, JdbcClient jdbc, PlatformTransactionManager transactions, List<ClockMoved> followers) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        followers.forEach(clock::addFollower);
        stored().ifPresent(clock::moveBy);
    }

    void moveTo(Instant now) {
        clock.moveTo(now);
        store(clock.offset());
    }

    void reset() {
        clock.reset();
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM demo_clock").update());
    }

    private Optional<Duration> stored() {
        return transaction.execute(status -> jdbc.sql("SELECT offset_millis FROM demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis));
    }

    private void store(Duration offset) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM demo_clock").update();
            jdbc.sql("INSERT INTO demo_clock (id, offset_millis) VALUES (1, ?)")
                    .param(offset.toMillis())
                    .update();
        });
    }
}
