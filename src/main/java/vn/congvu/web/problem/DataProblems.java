package vn.congvu.web.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** What the database refuses: the loser of a race, a second record of the same key, a text too long. */
@Component
class DataProblems implements ProblemSource {

    /** SQL state "string data, right truncation". */
    private static final String TOO_LONG = "22001";

    /** The database gives no connection: too much at once, or it is away. */
    private static final int RETRY_SECONDS = 10;

    private static final String UNIQUE_H2 = "23505";
    private static final int UNIQUE_MYSQL = 1062;

    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        if (exception instanceof ConcurrencyFailureException
                || exception instanceof OptimisticLockException
                || exception instanceof SQLTransactionRollbackException
                || exception instanceof SQLTimeoutException) {
            return Optional.of(new Problem("modified-meanwhile", 409));
        }
        if (exception instanceof CannotCreateTransactionException) {
            return Optional.of(new Problem("unavailable", 503).with(Problems.RETRY_AFTER, RETRY_SECONDS));
        }
        if (exception instanceof DuplicateKeyException) {
            return Optional.of(new Problem("already-exists", 409));
        }
        if (exception instanceof DataIntegrityViolationException refused) {
            return Optional.of(of(refused.getRootCause()));
        }
        return Optional.empty();
    }

    private static Problem of(Throwable root) {
        if (root instanceof SQLException sql) {
            if (TOO_LONG.equals(sql.getSQLState())) {
                return new Problem("data-too-long", 400);
            }
            if (UNIQUE_H2.equals(sql.getSQLState()) || sql.getErrorCode() == UNIQUE_MYSQL) {
                return new Problem("already-exists", 409);
            }
        }
        return new Problem("conflict", 409);
    }
}
