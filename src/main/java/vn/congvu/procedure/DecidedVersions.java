package vn.congvu.procedure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells whether versions of procedures were decided or withdrawn since the catalogue was read. */
@Component
class DecidedVersions {

    private static final long RECHECK_NANOS = 10_000_000_000L;

    private final JdbcClient jdbc;
    private volatile Seen seen;

    DecidedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Seen(String stamp, long at) {}

    /** At most ten seconds old: another node may have decided since, but never for today. */
    String stamp() {
        Seen last = seen;
        if (last == null || System.nanoTime() - last.at() > RECHECK_NANOS) {
            last = new Seen(read(), System.nanoTime());
            seen = last;
        }
        return last.stamp();
    }

    private String read() {
        return jdbc.sql("SELECT COUNT(*) AS decided, COALESCE(SUM(version), 0) AS written FROM procedure_version"
                        + " WHERE change_id IS NOT NULL")
                .query((row, number) -> row.getLong("decided") + "/" + row.getLong("written"))
                .single();
    }

    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seen = null;
            }
        });
    }
}
