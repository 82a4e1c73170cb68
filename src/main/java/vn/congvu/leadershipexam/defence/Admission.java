package vn.congvu.leadershipexam.defence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.result.PaperMarks;
import vn.congvu.leadershipexam.result.Thresholds;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.ProjectAuthors;

/** Who goes on to the defence: whoever wrote a paper that is good enough. */
@Component
class Admission implements ProjectAuthors {

    private static final Set<Candidate.Status> STANDING = EnumSet.of(
            Candidate.Status.ELIGIBLE, Candidate.Status.PASSED, Candidate.Status.FAILED, Candidate.Status.WINNER);

    private final Candidates candidates;
    private final PaperMarks papers;
    private final Thresholds thresholds;
    private final ExamRounds rounds;

    Admission(Candidates candidates, PaperMarks papers, Thresholds thresholds, ExamRounds rounds) {
        this.candidates = candidates;
        this.papers = papers;
        this.thresholds = thresholds;
        this.rounds = rounds;
    }

    List<Candidate> of(String round, int council) {
        return candidates
                .findByRoundCodeAndCouncilNoAndStatusInOrderByCandidateNumberAscIdAsc(round, council, STANDING)
                .stream()
                .filter(this::wroteWellEnough)
                .toList();
    }

    @Override
    public List<String> authors(String round, int council) {
        return of(round, council).stream().map(Candidate::username).toList();
    }

    boolean admits(Candidate candidate) {
        return STANDING.contains(candidate.status()) && wroteWellEnough(candidate);
    }

    private boolean wroteWellEnough(Candidate candidate) {
        String edition = rounds.require(candidate.roundCode()).ruleEdition();
        return papers.of(candidate.id())
                .filter(mark ->
                        thresholds.judge(edition, Thresholds.Part.WRITTEN, mark).passes())
                .isPresent();
    }
}
