package vn.congvu.leadershipexam.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.sla.StoredTime;

/** The rows of members. */
@Repository
public class Members {

    private static final String CONFLICT = "CONFLICT";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who sits or sat anywhere in the round, in the order of appointment. */
    public List<Member> of(String round) {
        return jdbc.sql("SELECT * FROM exam_member WHERE round_code = ? ORDER BY council_no, body, appointed_at, id")
                .param(round)
                .query(Members::member)
                .list();
    }

    /** Who sits in a body now. */
    public List<Member> sitting(String round, int council, Body body) {
        return jdbc.sql("SELECT * FROM exam_member WHERE round_code = ? AND council_no = ? AND body = ?"
                        + " AND ended_at IS NULL ORDER BY username")
                .params(round, council, body.name())
                .query(Members::member)
                .list();
    }

    /** Where a person sits now, in all rounds. */
    public List<Member> seatsOf(String username) {
        return jdbc.sql("SELECT * FROM exam_member WHERE username = ? AND ended_at IS NULL ORDER BY round_code")
                .param(username)
                .query(Members::member)
                .list();
    }

    public void insert(Member member) {
        jdbc.sql(
                        "INSERT INTO exam_member (id, round_code, council_no, body, rank_of, username, full_name, appointed_by,"
                                + " appointed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        member.id(),
                        member.roundCode(),
                        member.councilNo(),
                        member.body().name(),
                        member.rank().name(),
                        member.username(),
                        member.fullName(),
                        member.appointedBy(),
                        StoredTime.utc(member.appointedAt()))
                .update();
    }

    public void end(String id, String reason, Instant at) {
        jdbc.sql("UPDATE exam_member SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL")
                .params(StoredTime.utc(at), reason, id)
                .update();
    }

    /** Until the holder has declared their interests. */
    public boolean owesDeclaration(String round, int council, String username) {
        return jdbc.sql("SELECT COUNT(*) FROM exam_member WHERE round_code = ? AND council_no = ? AND username = ?"
                                + " AND ended_at IS NULL AND owes_declaration = TRUE")
                        .params(round, council, username)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void owes(String id) {
        jdbc.sql("UPDATE exam_member SET owes_declaration = TRUE WHERE id = ?")
                .param(id)
                .update();
    }

    /** A list that names people makes everybody look at it once more. */
    void allOwe(String round, int council) {
        jdbc.sql("UPDATE exam_member SET owes_declaration = TRUE WHERE round_code = ? AND council_no = ?"
                        + " AND ended_at IS NULL")
                .params(round, council)
                .update();
    }

    void declared(String round, String username) {
        jdbc.sql("UPDATE exam_member SET owes_declaration = FALSE WHERE round_code = ? AND username = ?")
                .params(round, username)
                .update();
    }

    /** A conflict of interests ends a seat and asks for somebody else. */
    void endForConflict(String id, Instant at) {
        jdbc.sql("UPDATE exam_member SET ended_at = ?, end_kind = ? WHERE id = ? AND ended_at IS NULL")
                .params(StoredTime.utc(at), CONFLICT, id)
                .update();
    }

    /** Ended seats of a body that nobody has taken since. */
    int toReplace(String round, int council, Body body) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM exam_member gone WHERE gone.round_code = ? AND gone.council_no = ?
                            AND gone.body = ? AND gone.end_kind = ? AND NOT EXISTS (
                                SELECT 1 FROM exam_member later WHERE later.round_code = gone.round_code
                                    AND later.council_no = gone.council_no AND later.body = gone.body
                                    AND later.appointed_at >= gone.ended_at)
                        """)
                .params(round, council, body.name(), CONFLICT)
                .query(Integer.class)
                .single();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getString("id"),
                row.getString("round_code"),
                row.getInt("council_no"),
                Body.valueOf(row.getString("body")),
                Rank.valueOf(row.getString("rank_of")),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("appointed_by"),
                StoredTime.read(row, "appointed_at"),
                StoredTime.read(row, "ended_at"),
                row.getString("end_reason"));
    }
}
