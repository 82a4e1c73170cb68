package vn.congvu.leadershipexam.script;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.script.seal.Seal;
import vn.congvu.leadershipexam.script.seal.SealPlace;
import vn.congvu.sla.StoredTime;

/** The rows of seals; one for each council. */
@Repository
public class SealStore {

    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sealedAt null while codes are still given out */
    public record Times(Instant sealedAt, Instant openedAt) {}

    Optional<Seal> find(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_seal WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .query((row, number) -> new Seal(
                        new SealPlace(round, council), row.getBytes("public_key"), row.getBytes("private_key")))
                .optional();
    }

    public Optional<Times> times(String round, int council) {
        return jdbc.sql("SELECT sealed_at, opened_at FROM exam_seal WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .query((row, number) -> new Times(StoredTime.read(row, "sealed_at"), StoredTime.read(row, "opened_at")))
                .optional();
    }

    public boolean isSealed(String round, int council) {
        return times(round, council).filter(times -> times.sealedAt() != null).isPresent();
    }

    public boolean isOpen(String round, int council) {
        return times(round, council).filter(times -> times.openedAt() != null).isPresent();
    }

    void insert(Seal seal, Instant at) {
        jdbc.sql("INSERT INTO exam_seal (round_code, council_no, public_key, private_key, prepared_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(
                        seal.place().round(),
                        seal.place().council(),
                        seal.publicKey(),
                        seal.privateKey(),
                        StoredTime.utc(at))
                .update();
    }

    void sealed(SealPlace place, String by, Instant at) {
        jdbc.sql("UPDATE exam_seal SET sealed_by = ?, sealed_at = ? WHERE round_code = ? AND council_no = ?")
                .params(by, StoredTime.utc(at), place.round(), place.council())
                .update();
    }

    void opened(SealPlace place, Instant at) {
        jdbc.sql("UPDATE exam_seal SET opened_at = ? WHERE round_code = ? AND council_no = ?")
                .params(StoredTime.utc(at), place.round(), place.council())
                .update();
    }
}
