package vn.congvu.leadershipexam.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.sla.StoredTime;

/** The rows of the chain; only ever added to. */
@Repository
class Entries {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Head(int seq, String hash) {}

    Optional<Head> head(String round) {
        return jdbc.sql("SELECT seq, hash FROM exam_evidence WHERE round_code = ? ORDER BY seq DESC LIMIT 1")
                .param(round)
                .query((row, number) -> new Head(row.getInt("seq"), row.getString("hash")))
                .optional();
    }

    void insert(Entry entry) {
        jdbc.sql("INSERT INTO exam_evidence (round_code, seq, council_no, kind, actor, happened_at, facts, salt,"
                        + " actor_salt, content, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.round(),
                        entry.seq(),
                        entry.council(),
                        entry.kind().name(),
                        entry.actor(),
                        StoredTime.utc(entry.at()),
                        CanonicalJson.of(entry.facts()),
                        entry.salt(),
                        entry.actorSalt(),
                        entry.content(),
                        entry.previous(),
                        entry.hash())
                .update();
    }

    /** An entry and the fingerprints as they are stored, which need not be what its content says. */
    record Stored(Entry entry, String content, String hash) {}

    List<Stored> of(String round) {
        return jdbc.sql("SELECT * FROM exam_evidence WHERE round_code = ? ORDER BY seq")
                .param(round)
                .query(Entries::stored)
                .list();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        Entry entry = new Entry(
                row.getString("round_code"),
                row.getInt("seq"),
                row.getInt("council_no"),
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getString("actor"),
                StoredTime.read(row, "happened_at"),
                JSON.readValue(row.getString("facts"), FACTS),
                row.getString("salt"),
                row.getString("actor_salt"),
                row.getString("previous"));
        return new Stored(entry, row.getString("content"), row.getString("hash"));
    }
}
