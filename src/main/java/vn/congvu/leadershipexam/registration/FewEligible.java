package vn.congvu.leadershipexam.registration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamLimits;
import vn.congvu.leadershipexam.ExamNumber;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;

/** Whether a post has fewer eligible candidates than the law asks for. */
@Component
class FewEligible implements ExamNumber {

    private final Standing standing;
    private final Councils councils;
    private final ExamLimits limits;

    FewEligible(Standing standing, Councils councils, ExamLimits limits) {
        this.standing = standing;
        this.councils = councils;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "fewEligible";
    }

    @Override
    public Object value(ExamRound round, Integer council) {
        return councils.of(round.code()).stream()
                .map(Council::councilNo)
                .filter(no -> council == null || no.equals(council))
                .anyMatch(no -> few(round, no));
    }

    private boolean few(ExamRound round, int council) {
        int fewest = limits.number(round.ruleEdition(), "fewestCandidates");
        List<Candidate> eligible = standing.eligible(round.code(), council);
        return standing.openPosts(round.code(), council).stream()
                .anyMatch(post -> eligible.stream()
                                .filter(candidate -> candidate.postNo() == post)
                                .count()
                        < fewest);
    }
}
