package vn.congvu.leadershipexam.evidence;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The head of the chain is made public at fixed moments, so that rewriting what lies before is seen. */
@Repository
public class PublishedHeads {

    private final JdbcClient jdbc;
    private final Disclosure disclosure;

    PublishedHeads(JdbcClient jdbc, Disclosure disclosure) {
        this.jdbc = jdbc;
        this.disclosure = disclosure;
    }

    /** @param occasion the kind of the entry the head is the hash of */
    public record PublishedHead(int seq, String hash, String occasion, Instant publishedAt) {}

    public List<PublishedHead> of(String round) {
        return jdbc.sql("SELECT * FROM exam_evidence_head WHERE round_code = ? ORDER BY seq")
                .param(round)
                .query((row, number) -> new PublishedHead(
                        row.getInt("seq"),
                        row.getString("hash"),
                        row.getString("occasion"),
                        StoredTime.read(row, "published_at")))
                .list();
    }

    void publishAfter(Entry entry) {
        if (disclosure.isMoment(entry.kind())) {
            jdbc.sql("INSERT INTO exam_evidence_head (round_code, seq, hash, occasion, published_at)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(
                            entry.round(),
                            entry.seq(),
                            entry.hash(),
                            entry.kind().name(),
                            StoredTime.utc(entry.at()))
                    .update();
        }
    }
}
