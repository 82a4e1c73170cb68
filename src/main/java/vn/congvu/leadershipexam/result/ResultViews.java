package vn.congvu.leadershipexam.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;

/** A result as the council and the authority see it. Reading it is logged. */
@Service
public class ResultViews {

    private final ResultAccess access;
    private final Results results;
    private final Computation computation;
    private final Thresholds thresholds;
    private final TieVotes votes;
    private final Councils councils;
    private final Posts posts;
    private final Candidates candidates;

    ResultViews(
            ResultAccess access,
            Results results,
            Computation computation,
            Thresholds thresholds,
            TieVotes votes,
            Councils councils,
            Posts posts,
            Candidates candidates) {
        this.access = access;
        this.results = results;
        this.computation = computation;
        this.thresholds = thresholds;
        this.votes = votes;
        this.councils = councils;
        this.posts = posts;
        this.candidates = candidates;
    }

    @Transactional
    public ResultView of(String code, int council) {
        ExamRound round = access.requireReader(code, council);
        Optional<ExamResult> latest = results.latest(code, council);
        boolean open = latest.filter(result ->
                        result.state() != ExamResult.State.DRAWN_UP && result.state() != ExamResult.State.RETURNED)
                .isEmpty();
        return new ResultView(
                councils.require(code, council).phase(),
                latest.map(ExamResult::version).orElse(0),
                latest.map(result -> result.state().name()).orElse(null),
                latest.map(ExamResult::drawnAt).orElse(null),
                latest.map(ExamResult::decidedNumber).orElse(null),
                latest.map(ExamResult::decidedReason).orElse(null),
                latest.map(ExamResult::decidedAt).orElse(null),
                latest.map(ExamResult::publishedAt).orElse(null),
                open && access.drawsUp(code, council),
                open && access.votes(code, council),
                rules(round.ruleEdition()),
                posts(round, council, latest));
    }

    /** What the table says of full marks: weight and minimum do not depend on the mark. */
    private List<ResultView.RuleOf> rules(String edition) {
        return Stream.of(Thresholds.Part.values())
                .map(part -> thresholds.judge(edition, part, BigDecimal.valueOf(Thresholds.FULL)))
                .map(rule -> new ResultView.RuleOf(
                        rule.part().name(),
                        rule.weight(),
                        rule.minimum(),
                        rule.tieOrder(),
                        rule.basisVi(),
                        rule.basisEn(),
                        rule.confirmed()))
                .toList();
    }

    private List<ResultView.PostOf> posts(ExamRound round, int council, Optional<ExamResult> latest) {
        Map<Integer, List<ResultLine>> lines = latest.map(results::lines).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(ResultLine::postNo));
        Map<String, Candidate> people =
                candidates.findByRoundCodeOrderByPostNoAscFullNameAscIdAsc(round.code()).stream()
                        .collect(Collectors.toMap(Candidate::id, Function.identity()));
        Map<Integer, Ranking> rankings = latest.isEmpty() ? Map.of() : computation.of(round, council);
        return posts.of(round.code()).stream()
                .filter(post -> post.councilNo() == council)
                .map(post ->
                        post(post, rankings.get(post.postNo()), lines.getOrDefault(post.postNo(), List.of()), people))
                .toList();
    }

    private ResultView.PostOf post(Post post, Ranking ranking, List<ResultLine> lines, Map<String, Candidate> people) {
        return new ResultView.PostOf(
                post.postNo(),
                post.titleVi(),
                post.titleEn(),
                post.state().name(),
                ranking != null && ranking.isTied(),
                votes.of(post.roundCode(), post.postNo())
                        .map(vote -> new ResultView.VoteOf(vote.votesFor(), vote.votesCast(), vote.minutes()))
                        .orElse(null),
                lines.stream()
                        .map(line -> line(line, people.get(line.candidateId())))
                        .toList());
    }

    private static ResultView.LineOf line(ResultLine line, Candidate who) {
        return new ResultView.LineOf(
                line.candidateId(),
                who.candidateNumber(),
                who.fullName(),
                line.written(),
                line.defence(),
                line.total(),
                line.place(),
                line.outcome().name(),
                line.reason() == null ? null : line.reason().name());
    }
}
