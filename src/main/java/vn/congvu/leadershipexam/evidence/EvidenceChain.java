package vn.congvu.leadershipexam.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.sla.StoredTime;

/** The chain as rows of the database. */
@Repository
class EvidenceChain implements Evidence {

    private static final String BEGINNING = "0".repeat(64);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceChain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Last(int seq, String hash) {}

    @Override
    public void add(String round, int council, Kind kind, String actor, Map<String, ?> facts) {
        Last last = last(round);
        Instant at = StoredTime.stored(clock.instant());
        String text = JSON.writeValueAsString(facts);
        int seq = last.seq() + 1;
        jdbc.sql(
                        "INSERT INTO exam_evidence (round_code, seq, council_no, kind, actor, happened_at, facts, previous, hash)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        seq,
                        council,
                        kind.name(),
                        actor,
                        StoredTime.utc(at),
                        text,
                        last.hash(),
                        hash(last.hash(), round, seq, council, kind, actor, at, text))
                .update();
    }

    private Last last(String round) {
        return jdbc.sql("SELECT seq, hash FROM exam_evidence WHERE round_code = ? ORDER BY seq DESC LIMIT 1")
                .param(round)
                .query((row, number) -> new Last(row.getInt("seq"), row.getString("hash")))
                .optional()
                .orElse(new Last(0, BEGINNING));
    }

    private static String hash(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append('\n');
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
