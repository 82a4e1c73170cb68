package vn.congvu.leadershipexam.result;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of votes between equals. */
@Repository
class TieVotes {

    private final JdbcClient jdbc;

    TieVotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param minutes in which the vote can be looked up */
    record TieVote(int postNo, String candidateId, int votesFor, int votesCast, String minutes) {}

    Optional<TieVote> of(String round, int postNo) {
        return jdbc.sql("SELECT * FROM exam_tie_vote WHERE round_code = ? AND post_no = ?")
                .params(round, postNo)
                .query((row, number) -> new TieVote(
                        row.getInt("post_no"),
                        row.getString("candidate_id"),
                        row.getInt("votes_for"),
                        row.getInt("votes_cast"),
                        row.getString("minutes_ref")))
                .optional();
    }

    void insert(String round, TieVote vote, String by, Instant at) {
        jdbc.sql("INSERT INTO exam_tie_vote (round_code, post_no, candidate_id, votes_for, votes_cast, minutes_ref,"
                        + " noted_by, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        vote.postNo(),
                        vote.candidateId(),
                        vote.votesFor(),
                        vote.votesCast(),
                        vote.minutes(),
                        by,
                        StoredTime.utc(at))
                .update();
    }
}
