package vn.congvu.leadershipexam.marking.desk;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** How far the marking of each council has come. */
@Repository
public class MarkingStates {

    private static final String OF_COUNCIL = " WHERE round_code = ? AND council_no = ?";

    private final JdbcClient jdbc;

    MarkingStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record State(Instant drawnAt, Instant lockedAt, Instant publishedAt) {

        static final State NOTHING = new State(null, null, null);
    }

    public State of(String round, int council) {
        Optional<State> stored = jdbc.sql("SELECT * FROM exam_marking" + OF_COUNCIL)
                .params(round, council)
                .query((row, number) -> new State(
                        StoredTime.read(row, "drawn_at"),
                        StoredTime.read(row, "locked_at"),
                        StoredTime.read(row, "published_at")))
                .optional();
        return stored.orElse(State.NOTHING);
    }

    void drawn(String round, int council, Instant at) {
        jdbc.sql("INSERT INTO exam_marking (round_code, council_no, drawn_at) VALUES (?, ?, ?)")
                .params(round, council, StoredTime.utc(at))
                .update();
    }

    void locked(String round, int council, Instant at) {
        jdbc.sql("UPDATE exam_marking SET locked_at = ?" + OF_COUNCIL)
                .params(StoredTime.utc(at), round, council)
                .update();
    }

    void published(String round, int council, Instant at) {
        jdbc.sql("UPDATE exam_marking SET published_at = ?" + OF_COUNCIL)
                .params(StoredTime.utc(at), round, council)
                .update();
    }
}
