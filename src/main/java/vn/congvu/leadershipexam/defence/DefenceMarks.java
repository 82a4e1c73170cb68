package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.leadershipexam.result.PaperMarks.Opening;

/** What the result is made of. */
@Component
public class DefenceMarks {

    private final Presentations presentations;
    private final GivenMarks given;
    private final Admission admission;

    DefenceMarks(Presentations presentations, GivenMarks given, Admission admission) {
        this.presentations = presentations;
        this.given = given;
        this.admission = admission;
    }

    /** Empty for whoever was absent or not admitted. */
    public Optional<BigDecimal> of(String candidateId) {
        return Optional.ofNullable(presentations.of(candidateId).finalMark());
    }

    /** How many defences are not closed yet. */
    public long open(String round, int council) {
        var held = presentations.of(round, council);
        return admission.of(round, council).stream()
                .filter(candidate -> !held.containsKey(candidate.id())
                        || !held.get(candidate.id()).isClosed())
                .count();
    }

    /** What was bound in the chain, to be shown to the candidate alone. */
    public List<Opening> openings(String candidateId) {
        List<Opening> openings = new ArrayList<>();
        given.of(candidateId).stream()
                .filter(GivenMark::isLocked)
                .forEach(mark -> openings.add(opening(mark.salt(), Shown.mark(mark))));
        Presentation closed = presentations.of(candidateId);
        if (closed.finalMark() != null) {
            openings.add(opening(closed.finalSalt(), Shown.result(candidateId, closed.finalMark())));
        }
        return openings;
    }

    private static Opening opening(String salt, java.util.Map<String, Object> facts) {
        return new Opening(Sealed.with(salt, facts), facts);
    }
}
