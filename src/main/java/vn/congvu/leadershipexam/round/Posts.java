package vn.congvu.leadershipexam.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.ExamProblems;

/** The rows of posts. */
@Repository
public class Posts {

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Post> of(String round) {
        return jdbc.sql("SELECT * FROM exam_post WHERE round_code = ? ORDER BY post_no")
                .param(round)
                .query(Posts::post)
                .list();
    }

    public Post require(String round, int no) {
        return jdbc.sql("SELECT * FROM exam_post WHERE round_code = ? AND post_no = ?")
                .params(round, no)
                .query(Posts::post)
                .optional()
                .orElseThrow(() -> ExamProblems.unknown(round + "/" + no));
    }

    void insert(String round, NewRound.NewPost post) {
        jdbc.sql("INSERT INTO exam_post (round_code, post_no, council_no, unit_code, title_vi, title_en, grade, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        post.postNo(),
                        post.councilNo(),
                        post.unitCode(),
                        post.titleVi(),
                        post.titleEn(),
                        post.grade().name(),
                        Post.State.OPEN.name())
                .update();
    }

    void deleteAll(String round) {
        jdbc.sql("DELETE FROM exam_post WHERE round_code = ?").param(round).update();
    }

    public void stands(String round, int no, Post.State state) {
        jdbc.sql("UPDATE exam_post SET state = ? WHERE round_code = ? AND post_no = ?")
                .params(state.name(), round, no)
                .update();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getString("round_code"),
                row.getInt("post_no"),
                row.getInt("council_no"),
                row.getString("unit_code"),
                row.getString("title_vi"),
                row.getString("title_en"),
                Post.Grade.valueOf(row.getString("grade")),
                Post.State.valueOf(row.getString("state")));
    }
}
