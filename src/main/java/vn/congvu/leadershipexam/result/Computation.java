package vn.congvu.leadershipexam.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.defence.DefenceMarks;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;

/** Works out the rankings of a council from the marks that were given; nobody enters one. */
@Component
class Computation {

    private final Candidates candidates;
    private final Posts posts;
    private final PaperMarks papers;
    private final DefenceMarks defences;
    private final Thresholds thresholds;
    private final TieVotes votes;

    Computation(
            Candidates candidates,
            Posts posts,
            PaperMarks papers,
            DefenceMarks defences,
            Thresholds thresholds,
            TieVotes votes) {
        this.candidates = candidates;
        this.posts = posts;
        this.papers = papers;
        this.defences = defences;
        this.thresholds = thresholds;
        this.votes = votes;
    }

    /** By post; those that were stopped have none. */
    Map<Integer, Ranking> of(ExamRound round, int council) {
        Map<Integer, List<Standing>> standings = candidates
                .findByRoundCodeAndCouncilNoAndStatusInOrderByCandidateNumberAscIdAsc(
                        round.code(), council, Examined.STATUSES)
                .stream()
                .collect(Collectors.groupingBy(
                        Candidate::postNo,
                        TreeMap::new,
                        Collectors.mapping(candidate -> standing(round, candidate), Collectors.toList())));
        Map<Integer, Ranking> rankings = new TreeMap<>();
        posts.of(round.code()).stream()
                .filter(post -> post.councilNo() == council && post.state() != Post.State.STOPPED)
                .forEach(post -> rankings.put(
                        post.postNo(),
                        Ranking.of(
                                standings.getOrDefault(post.postNo(), new ArrayList<>()),
                                votes.of(round.code(), post.postNo())
                                        .map(TieVotes.TieVote::candidateId)
                                        .orElse(null))));
        return rankings;
    }

    private Standing standing(ExamRound round, Candidate candidate) {
        String edition = round.ruleEdition();
        return new Standing(
                candidate.id(),
                papers.of(candidate.id())
                        .map(mark -> thresholds.judge(edition, Thresholds.Part.WRITTEN, mark))
                        .orElse(null),
                defences.of(candidate.id())
                        .map(mark -> thresholds.judge(edition, Thresholds.Part.DEFENCE, mark))
                        .orElse(null));
    }
}
