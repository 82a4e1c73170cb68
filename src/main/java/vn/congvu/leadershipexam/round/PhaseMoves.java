package vn.congvu.leadershipexam.round;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;

/** A council goes on to another phase, and the chain says so. */
@Component
class PhaseMoves {

    private final Councils councils;
    private final Evidence evidence;

    PhaseMoves(Councils councils, Evidence evidence) {
        this.councils = councils;
        this.evidence = evidence;
    }

    void enter(ExamRound round, int council, Phase phase) {
        councils.enter(round.code(), council, phase);
        evidence.add(
                round.code(), council, Evidence.Kind.PHASE_ENTERED, Evidence.SYSTEM, Map.of("phase", phase.name()));
    }
}
