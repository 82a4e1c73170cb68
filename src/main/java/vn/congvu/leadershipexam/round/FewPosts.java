package vn.congvu.leadershipexam.round;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamLimits;

/** Posts that are still open although fewer candidates are eligible than an exam needs. */
@Component
public class FewPosts {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final ExamLimits limits;

    FewPosts(JdbcClient jdbc, Posts posts, ExamLimits limits) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.limits = limits;
    }

    public List<Post> of(ExamRound round, int council) {
        int fewest = limits.number(round.ruleEdition(), "fewestCandidates");
        return posts.of(round.code()).stream()
                .filter(post -> post.councilNo() == council && post.state() == Post.State.OPEN)
                .filter(post -> eligible(post) < fewest)
                .toList();
    }

    private int eligible(Post post) {
        return jdbc.sql("SELECT COUNT(*) FROM exam_candidate WHERE round_code = ? AND post_no = ?"
                        + " AND status = 'ELIGIBLE'")
                .params(post.roundCode(), post.postNo())
                .query(Integer.class)
                .single();
    }
}
