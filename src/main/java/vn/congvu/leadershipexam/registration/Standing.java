package vn.congvu.leadershipexam.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;

/** Candidates of a council by how they stand; posts that were stopped do not count. */
@Component
class Standing {

    private static final Set<Candidate.Status> APPLYING =
            EnumSet.of(Candidate.Status.REGISTERED, Candidate.Status.ELIGIBLE, Candidate.Status.INELIGIBLE);

    private final Candidates candidates;
    private final Posts posts;

    Standing(Candidates candidates, Posts posts) {
        this.candidates = candidates;
        this.posts = posts;
    }

    List<Candidate> applying(String round, int council) {
        return of(round, council, APPLYING);
    }

    List<Candidate> eligible(String round, int council) {
        return of(round, council, EnumSet.of(Candidate.Status.ELIGIBLE));
    }

    /** Once the paper has been written, whoever was on the list is still on the list that was published. */
    List<Candidate> listed(String round, int council) {
        return of(
                round,
                council,
                EnumSet.complementOf(EnumSet.of(
                        Candidate.Status.REGISTERED, Candidate.Status.INELIGIBLE, Candidate.Status.WITHDRAWN)));
    }

    Set<Integer> openPosts(String round, int council) {
        return posts.of(round).stream()
                .filter(post -> post.councilNo() == council && post.state() != Post.State.STOPPED)
                .map(Post::postNo)
                .collect(Collectors.toSet());
    }

    private List<Candidate> of(String round, int council, Set<Candidate.Status> statuses) {
        Set<Integer> open = openPosts(round, council);
        return candidates
                .findByRoundCodeAndCouncilNoAndStatusInOrderByCandidateNumberAscIdAsc(round, council, statuses)
                .stream()
                .filter(candidate -> open.contains(candidate.postNo()))
                .toList();
    }
}
