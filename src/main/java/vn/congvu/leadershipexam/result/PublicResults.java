package vn.congvu.leadershipexam.result;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;

/** The list of those who won, for everybody. */
@Service
@Transactional(readOnly = true)
public class PublicResults {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Posts posts;
    private final Candidates candidates;
    private final Results results;

    PublicResults(ExamRounds rounds, Councils councils, Posts posts, Candidates candidates, Results results) {
        this.rounds = rounds;
        this.councils = councils;
        this.posts = posts;
        this.candidates = candidates;
        this.results = results;
    }

    public PublicResult of(String code) {
        ExamRound round = rounds.findById(code)
                .filter(one -> councils.announced(code))
                .orElseThrow(() -> ExamProblems.unknown(code));
        return new PublicResult(
                code,
                round.nameVi(),
                round.nameEn(),
                councils.of(code).stream()
                        .flatMap(council -> published(council).stream())
                        .toList());
    }

    private Optional<PublicResult.Council> published(Council council) {
        return results.latest(council.roundCode(), council.councilNo())
                .filter(result -> result.state() == ExamResult.State.PUBLISHED)
                .map(result -> new PublicResult.Council(
                        council.councilNo(),
                        council.nameVi(),
                        council.nameEn(),
                        result.decidedNumber(),
                        result.publishedAt(),
                        filled(council, results.lines(result))));
    }

    private List<PublicResult.Filled> filled(Council council, List<ResultLine> lines) {
        return posts.of(council.roundCode()).stream()
                .filter(post -> post.councilNo() == council.councilNo())
                .map(post -> filled(post, lines))
                .toList();
    }

    private PublicResult.Filled filled(Post post, List<ResultLine> lines) {
        Optional<Candidate> winner = lines.stream()
                .filter(line -> line.postNo() == post.postNo() && line.outcome() == Standing.Outcome.WINNER)
                .findFirst()
                .map(line -> candidates.require(line.candidateId()));
        return new PublicResult.Filled(
                post.postNo(),
                post.titleVi(),
                post.titleEn(),
                post.state().name(),
                winner.map(Candidate::fullName).orElse(null),
                winner.map(Candidate::candidateNumber).orElse(null));
    }
}
