package vn.congvu.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code account}. Counting is done by the database, so that parallel attempts are all counted. */
@Repository
class Accounts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Accounts(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Account> find(String username) {
        return jdbc.sql("SELECT username, password_hash, enabled, failed_count, locked_until FROM account"
                        + " WHERE username = ?")
                .param(username)
                .query(Accounts::row)
                .optional();
    }

    @Transactional
    void countFailure(String username) {
        jdbc.sql("UPDATE account SET failed_count = failed_count + 1 WHERE username = ?")
                .param(username)
                .update();
        find(username).ifPresent(account -> {
            Instant until = clock.instant().plus(LockRule.lockAfter(account.failedCount()));
            jdbc.sql("UPDATE account SET locked_until = ? WHERE username = ?")
                    .params(utc(until), username)
                    .update();
        });
    }

    @Transactional
    void forgetFailures(String username) {
        jdbc.sql("UPDATE account SET failed_count = 0, locked_until = NULL WHERE username = ?")
                .param(username)
                .update();
    }

    @Transactional
    void addDemo(List<String> usernames, String passwordHash) {
        Set<String> known = new HashSet<>(
                jdbc.sql("SELECT username FROM account").query(String.class).list());
        LocalDateTime now = utc(clock.instant());
        List<Object[]> rows = usernames.stream()
                .filter(username -> !known.contains(username))
                .map(username -> new Object[] {username, passwordHash, now})
                .toList();
        batches.batchUpdate(
                "INSERT INTO account (username, password_hash, demo, created_at) VALUES (?, ?, TRUE, ?)", rows);
    }

    @Transactional(readOnly = true)
    boolean anyDemo() {
        return jdbc.sql("SELECT COUNT(*) FROM account WHERE demo = TRUE")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Account row(ResultSet row, int number) throws SQLException {
        LocalDateTime lockedUntil = row.getObject("locked_until", LocalDateTime.class);
        return new Account(
                row.getString("username"),
                row.getString("password_hash"),
                row.getBoolean("enabled"),
                row.getInt("failed_count"),
                lockedUntil == null ? null : lockedUntil.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
