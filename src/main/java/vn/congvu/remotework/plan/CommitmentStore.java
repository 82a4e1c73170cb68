package vn.congvu.remotework.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The commitments and their signatures. */
@Repository
public class CommitmentStore {

    private final JdbcClient jdbc;

    CommitmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param hash of the text both have signed */
    public record Commitment(
            String text,
            String hash,
            String superior,
            String superiorName,
            Instant superiorSigned,
            String officerName,
            Instant officerSigned) {}

    /** The superior signs first; a signature anew, after an appeal, takes the place of the old one. */
    void signedBySuperior(String code, String text, String hash, String username, String fullName, Instant at) {
        jdbc.sql("DELETE FROM remote_work_commitment WHERE request_code = ?")
                .param(code)
                .update();
        jdbc.sql(
                        "INSERT INTO remote_work_commitment (request_code, text, hash, superior, superior_name, superior_signed)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(code, text, hash, username, fullName, StoredTime.utc(at))
                .update();
    }

    void signedByOfficer(String code, String fullName, Instant at) {
        jdbc.sql("UPDATE remote_work_commitment SET officer_name = ?, officer_signed = ? WHERE request_code = ?")
                .params(fullName, StoredTime.utc(at), code)
                .update();
    }

    public Optional<Commitment> of(String code) {
        return jdbc.sql("SELECT * FROM remote_work_commitment WHERE request_code = ?")
                .param(code)
                .query(CommitmentStore::commitment)
                .optional();
    }

    private static Commitment commitment(ResultSet row, int at) throws SQLException {
        return new Commitment(
                row.getString("text"),
                row.getString("hash"),
                row.getString("superior"),
                row.getString("superior_name"),
                StoredTime.read(row, "superior_signed"),
                row.getString("officer_name"),
                StoredTime.read(row, "officer_signed"));
    }
}
