package vn.congvu.remotework.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The versions of commitments and their signatures. */
@Repository
public class CommitmentStore {

    private final JdbcClient jdbc;

    CommitmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody has signed stays; what nobody has signed gives way. */
    void draw(String code, String text, String hash, String by, Instant at) {
        jdbc.sql("DELETE FROM remote_work_commitment WHERE request_code = ? AND superior_signed IS NULL")
                .param(code)
                .update();
        int last = latest(code).map(Commitment::version).orElse(0);
        jdbc.sql("INSERT INTO remote_work_commitment (request_code, version_no, text, hash, drawn_by, drawn_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(code, last + 1, text, hash, by, StoredTime.utc(at))
                .update();
    }

    void signedBySuperior(String code, int version, String fullName, Instant at) {
        jdbc.sql("UPDATE remote_work_commitment SET superior_name = ?, superior_signed = ?"
                        + " WHERE request_code = ? AND version_no = ?")
                .params(fullName, StoredTime.utc(at), code, version)
                .update();
    }

    void signedByOfficer(String code, int version, String fullName, Instant at) {
        jdbc.sql("UPDATE remote_work_commitment SET officer_name = ?, officer_signed = ?"
                        + " WHERE request_code = ? AND version_no = ?")
                .params(fullName, StoredTime.utc(at), code, version)
                .update();
    }

    Optional<Commitment> latest(String code) {
        return of(code).stream().findFirst();
    }

    /** The newest first. */
    public List<Commitment> of(String code) {
        return jdbc.sql("SELECT * FROM remote_work_commitment WHERE request_code = ? ORDER BY version_no DESC")
                .param(code)
                .query(CommitmentStore::commitment)
                .list();
    }

    private static Commitment commitment(ResultSet row, int at) throws SQLException {
        return new Commitment(
                row.getInt("version_no"),
                row.getString("text"),
                row.getString("hash"),
                StoredTime.read(row, "drawn_at"),
                row.getString("superior_name"),
                StoredTime.read(row, "superior_signed"),
                row.getString("officer_name"),
                StoredTime.read(row, "officer_signed"));
    }
}
