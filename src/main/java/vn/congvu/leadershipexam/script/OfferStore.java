package vn.congvu.leadershipexam.script;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.script.seal.SealPlace;
import vn.congvu.sla.StoredTime;

/** Shares on their way from the first holder to the second. */
@Repository
class OfferStore {

    private static final String OF_SEAL = " WHERE round_code = ? AND council_no = ?";

    private final JdbcClient jdbc;

    OfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param share only the holder of {@code forShare} can read it */
    record Offer(int shareNo, int forShare, String username, byte[] share, String decisionNumber, Instant expiresAt) {}

    void insert(SealPlace place, Offer offer) {
        jdbc.sql("INSERT INTO exam_key_offer (round_code, council_no, share_no, for_share, username, share,"
                        + " decision_number, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        place.round(),
                        place.council(),
                        offer.shareNo(),
                        offer.forShare(),
                        offer.username(),
                        offer.share(),
                        offer.decisionNumber(),
                        StoredTime.utc(offer.expiresAt()))
                .update();
    }

    List<Offer> standing(SealPlace place, Instant now) {
        return jdbc.sql("SELECT * FROM exam_key_offer" + OF_SEAL + " AND expires_at > ? ORDER BY share_no, for_share")
                .params(place.round(), place.council(), StoredTime.utc(now))
                .query((row, number) -> new Offer(
                        row.getInt("share_no"),
                        row.getInt("for_share"),
                        row.getString("username"),
                        row.getBytes("share"),
                        row.getString("decision_number"),
                        StoredTime.read(row, "expires_at")))
                .list();
    }

    void deleteAll(SealPlace place) {
        jdbc.sql("DELETE FROM exam_key_offer" + OF_SEAL)
                .params(place.round(), place.council())
                .update();
    }
}
