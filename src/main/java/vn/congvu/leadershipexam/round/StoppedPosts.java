package vn.congvu.leadershipexam.round;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.Evidence;

/** A post leaves the exam without a winner, and the chain says so. */
@Component
class StoppedPosts {

    private final Posts posts;
    private final Evidence evidence;

    StoppedPosts(Posts posts, Evidence evidence) {
        this.posts = posts;
        this.evidence = evidence;
    }

    void stop(Post post) {
        posts.stands(post.roundCode(), post.postNo(), Post.State.STOPPED);
        evidence.add(
                post.roundCode(),
                post.councilNo(),
                Evidence.Kind.POST_STOPPED,
                Evidence.SYSTEM,
                Map.of("post", post.postNo()));
    }

    /** Whatever a council has not filled. */
    void stopOpen(Council council) {
        posts.of(council.roundCode()).stream()
                .filter(post -> post.councilNo() == council.councilNo() && post.state() == Post.State.OPEN)
                .forEach(this::stop);
    }
}
