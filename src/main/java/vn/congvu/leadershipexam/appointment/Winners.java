package vn.congvu.leadershipexam.appointment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamProblems;

/** The winners of a council in the order of the posts; the models know each by its place, from 1. */
@Component
class Winners {

    private final JdbcClient jdbc;

    Winners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Winner> of(String round, int council) {
        return jdbc.sql("SELECT id, post_no, username, full_name FROM exam_candidate WHERE round_code = ?"
                        + " AND council_no = ? AND status = 'WINNER' ORDER BY post_no, id")
                .params(round, council)
                .query((row, number) -> new Winner(
                        round,
                        row.getInt("post_no"),
                        council,
                        row.getString("id"),
                        row.getString("username"),
                        row.getString("full_name")))
                .list();
    }

    Winner require(String round, int council, int place) {
        List<Winner> winners = of(round, council);
        if (place < 1 || place > winners.size()) {
            throw ExamProblems.unknown(round + "/" + council + "/" + place);
        }
        return winners.get(place - 1);
    }
}
