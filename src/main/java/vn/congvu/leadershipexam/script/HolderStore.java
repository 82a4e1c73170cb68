package vn.congvu.leadershipexam.script;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.script.seal.HolderKey;
import vn.congvu.leadershipexam.script.seal.SealPlace;
import vn.congvu.sla.StoredTime;

/** The rows of holders. */
@Repository
class HolderStore {

    private static final String OF_SHARE = " WHERE round_code = ? AND council_no = ? AND share_no = ?";

    private final JdbcClient jdbc;

    HolderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeyHolder> of(SealPlace place) {
        return jdbc.sql("SELECT * FROM exam_key_holder WHERE round_code = ? AND council_no = ? ORDER BY share_no")
                .params(place.round(), place.council())
                .query(HolderStore::holder)
                .list();
    }

    Optional<KeyHolder> find(SealPlace place, int share) {
        return of(place).stream().filter(holder -> holder.shareNo() == share).findFirst();
    }

    void replace(SealPlace place, KeyHolder holder) {
        jdbc.sql("DELETE FROM exam_key_holder" + OF_SHARE)
                .params(place.round(), place.council(), holder.shareNo())
                .update();
        jdbc.sql(
                        "INSERT INTO exam_key_holder (round_code, council_no, share_no, username, public_key, private_key, salt,"
                                + " iterations, attempts, enrolled_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)")
                .params(
                        place.round(),
                        place.council(),
                        holder.shareNo(),
                        holder.username(),
                        holder.key().publicKey(),
                        holder.key().privateKey(),
                        holder.key().salt(),
                        holder.key().iterations(),
                        StoredTime.utc(holder.enrolledAt()))
                .update();
    }

    void give(SealPlace place, Map<Integer, byte[]> shares) {
        shares.forEach((number, share) -> jdbc.sql("UPDATE exam_key_holder SET share = ?" + OF_SHARE)
                .params(share, place.round(), place.council(), number)
                .update());
    }

    /** Counts before the passphrase is tried, so that many at once do not get more attempts than one after the other. */
    boolean countAttempt(SealPlace place, int share, int most, Instant now, Instant lockedUntil) {
        jdbc.sql("UPDATE exam_key_holder SET attempts = 0, locked_until = NULL" + OF_SHARE + " AND locked_until <= ?")
                .params(place.round(), place.council(), share, StoredTime.utc(now))
                .update();
        return jdbc.sql("UPDATE exam_key_holder SET"
                                // First, as MySQL reads columns it has already set with their new value.
                                + " locked_until = CASE WHEN attempts + 1 >= ? THEN ? ELSE NULL END,"
                                + " attempts = attempts + 1"
                                + OF_SHARE
                                + " AND locked_until IS NULL")
                        .params(most, StoredTime.utc(lockedUntil), place.round(), place.council(), share)
                        .update()
                == 1;
    }

    void forgetAttempts(SealPlace place, int share) {
        jdbc.sql("UPDATE exam_key_holder SET attempts = 0, locked_until = NULL" + OF_SHARE)
                .params(place.round(), place.council(), share)
                .update();
    }

    private static KeyHolder holder(ResultSet row, int number) throws SQLException {
        return new KeyHolder(
                row.getInt("share_no"),
                row.getString("username"),
                new HolderKey(
                        row.getBytes("public_key"),
                        row.getBytes("private_key"),
                        row.getBytes("salt"),
                        row.getInt("iterations")),
                row.getBytes("share"),
                row.getInt("attempts"),
                StoredTime.read(row, "locked_until"),
                StoredTime.read(row, "enrolled_at"));
    }
}
