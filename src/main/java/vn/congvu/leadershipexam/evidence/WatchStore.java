package vn.congvu.leadershipexam.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.sla.StoredTime;

/** The rows of refused attempts and of reads. */
@Repository
class WatchStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    WatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is no such row that began after the moment. */
    boolean countOneMore(Watched seen, Instant since) {
        return jdbc.sql("UPDATE exam_watch SET times = times + 1, last_at = ? WHERE round_code = ? AND council_no = ?"
                                + " AND sort = ? AND what = ? AND username = ? AND first_at > ?")
                        .params(
                                StoredTime.utc(seen.lastAt()),
                                seen.round(),
                                seen.council(),
                                seen.sort().name(),
                                seen.what(),
                                seen.username(),
                                StoredTime.utc(since))
                        .update()
                > 0;
    }

    void insert(Watched seen) {
        jdbc.sql("INSERT INTO exam_watch (id, round_code, council_no, sort, what, username, facts, first_at, last_at,"
                        + " times) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        seen.id(),
                        seen.round(),
                        seen.council(),
                        seen.sort().name(),
                        seen.what(),
                        seen.username(),
                        CanonicalJson.of(seen.facts()),
                        StoredTime.utc(seen.firstAt()),
                        StoredTime.utc(seen.lastAt()),
                        seen.times())
                .update();
    }

    List<Watched> unchained(String round) {
        return jdbc.sql("SELECT * FROM exam_watch WHERE round_code = ? AND chained_at IS NULL ORDER BY first_at, id")
                .param(round)
                .query(WatchStore::watched)
                .list();
    }

    void chained(String id, Instant at) {
        jdbc.sql("UPDATE exam_watch SET chained_at = ? WHERE id = ?")
                .params(StoredTime.utc(at), id)
                .update();
    }

    /** The latest first. */
    List<Watched> of(String round, Watched.Sort sort) {
        return jdbc.sql("SELECT * FROM exam_watch WHERE round_code = ? AND sort = ? ORDER BY last_at DESC, id")
                .params(round, sort.name())
                .query(WatchStore::watched)
                .list();
    }

    private static Watched watched(ResultSet row, int number) throws SQLException {
        return new Watched(
                row.getString("id"),
                row.getString("round_code"),
                row.getInt("council_no"),
                Watched.Sort.valueOf(row.getString("sort")),
                row.getString("what"),
                row.getString("username"),
                JSON.readValue(row.getString("facts"), FACTS),
                StoredTime.read(row, "first_at"),
                StoredTime.read(row, "last_at"),
                row.getInt("times"));
    }
}
