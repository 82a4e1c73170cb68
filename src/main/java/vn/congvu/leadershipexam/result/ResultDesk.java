package vn.congvu.leadershipexam.result;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.ExamRound;

/** Draws results up. Computed, never entered; frozen as soon as it is there. */
@Service
public class ResultDesk {

    private final ResultAccess access;
    private final Computation computation;
    private final Results results;
    private final TieVotes votes;
    private final Members members;
    private final Evidence evidence;
    private final Clock clock;

    ResultDesk(
            ResultAccess access,
            Computation computation,
            Results results,
            TieVotes votes,
            Members members,
            Evidence evidence,
            Clock clock) {
        this.access = access;
        this.computation = computation;
        this.results = results;
        this.votes = votes;
        this.members = members;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    public void drawUp(String code, int council) {
        ExamRound round = access.drawing(code, council);
        results.latest(code, council)
                .filter(latest -> latest.state() == ExamResult.State.APPROVED)
                .ifPresent(approved -> {
                    throw ResultProblems.approved();
                });
        drawUp(round, council);
    }

    private void drawUp(ExamRound round, int council) {
        List<ResultLine> lines = computation.of(round, council).entrySet().stream()
                .flatMap(post -> lines(post.getKey(), post.getValue()))
                .toList();
        ExamResult result = results.insert(round.code(), council, access.username(), clock.instant(), lines);
        evidence.add(
                round.code(),
                council,
                Evidence.Kind.RESULT_DRAWN_UP,
                access.username(),
                Map.of("version", result.version(), "edition", round.ruleEdition(), "lines", commitments(lines)));
    }

    private static Stream<ResultLine> lines(int postNo, Ranking ranking) {
        return ranking.placed().stream().map(one -> ResultLine.of(postNo, one, ranking.outcome(one)));
    }

    /** In an order that says nothing about places. */
    private static List<String> commitments(List<ResultLine> lines) {
        return lines.stream().map(line -> line.sealed().commitment()).sorted().toList();
    }

    /** Equal in all the rules look at: more than half of the votes cast by the council. The result is drawn up anew. */
    @Transactional
    public void vote(
            String code, int council, int postNo, String candidateId, int votesFor, int votesCast, String minutes) {
        ExamRound round = access.voting(code, council);
        Ranking ranking = computation.of(round, council).get(postNo);
        if (ranking == null || !ranking.isTied() || !ranking.first().contains(candidateId)) {
            throw ResultProblems.noTie();
        }
        int sitting = members.sitting(code, council, Body.COUNCIL).size();
        if (votesCast > sitting || 2 * votesFor <= votesCast || votesFor > votesCast) {
            throw ResultProblems.noMajority(sitting);
        }
        votes.insert(
                code,
                new TieVotes.TieVote(postNo, candidateId, votesFor, votesCast, minutes),
                access.username(),
                clock.instant());
        evidence.add(
                code,
                council,
                Evidence.Kind.DIFFERENCE_DECIDED,
                access.username(),
                Map.of("post", postNo, "tie", ranking.first(), "votesFor", votesFor, "votesCast", votesCast));
        drawUp(round, council);
    }
}
