package vn.congvu.web.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The table {@code idempotency_key}. Its unique key decides who is first, on whichever node. */
@Repository
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    /** How long a second request waits for the first one to end before it hears 409. */
    private static final int PATIENCE_SECONDS = 2;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    IdempotencyKeys(DataSource dataSource, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setQueryTimeout(PATIENCE_SECONDS);
        this.clock = clock;
    }

    /** True when this request is the first with its key; another one still running with it is a 409. */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = DuplicateKeyException.class)
    boolean claim(KeyedRequest request) {
        try {
            jdbc.update(
                    "DELETE FROM idempotency_key WHERE username = ? AND request_key = ? AND created_at < ?",
                    request.username(),
                    request.key(),
                    expiry());
            jdbc.update(
                    "INSERT INTO idempotency_key (username, request_key, request_line, body_hash, created_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    request.username(),
                    request.key(),
                    request.line(),
                    request.bodyHash(),
                    now());
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        } catch (ConcurrencyFailureException | QueryTimeoutException running) {
            throw new ProblemException(new Problem("request-running", 409), running);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    StoredAnswer answer(KeyedRequest request) {
        return jdbc.queryForObject(
                "SELECT request_line, body_hash, status, location, answer FROM idempotency_key"
                        + " WHERE username = ? AND request_key = ?",
                IdempotencyKeys::row,
                request.username(),
                request.key());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void store(KeyedRequest request, int status, String location, String body) {
        jdbc.update(
                "UPDATE idempotency_key SET status = ?, location = ?, answer = ? WHERE username = ? AND request_key = ?",
                status,
                location,
                body,
                request.username(),
                request.key());
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    @Transactional
    void forgetOldOnes() {
        jdbc.update("DELETE FROM idempotency_key WHERE created_at < ?", expiry());
    }

    private LocalDateTime expiry() {
        return now().minus(KEPT);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static StoredAnswer row(ResultSet row, int number) throws SQLException {
        return new StoredAnswer(
                row.getString("request_line"),
                row.getString("body_hash"),
                row.getInt("status"),
                row.getString("location"),
                row.getString("answer"));
    }
}
