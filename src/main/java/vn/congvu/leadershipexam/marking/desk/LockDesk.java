package vn.congvu.leadershipexam.marking.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.leadershipexam.marking.Verdict;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.script.ExamDoor;

/** Locks every mark of a council for good, while nobody knows whose they are. */
@Service
public class LockDesk {

    private final ExamDoor door;
    private final Verdicts verdicts;
    private final FinalMarks finals;
    private final MarkingStates states;
    private final Evidence evidence;
    private final Clock clock;

    LockDesk(
            ExamDoor door, Verdicts verdicts, FinalMarks finals, MarkingStates states, Evidence evidence, Clock clock) {
        this.door = door;
        this.verdicts = verdicts;
        this.finals = finals;
        this.states = states;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    public void lock(String code, int council) {
        door.requireLead(code, council, Body.MARKING);
        ExamRound round = door.lock(code);
        door.council(code, council, Phase.MARKING);
        MarkingStates.State state = states.of(code, council);
        if (state.drawnAt() == null) {
            throw DeskProblems.notDrawn();
        }
        if (state.lockedAt() != null) {
            throw DeskProblems.marksLocked();
        }
        List<ScriptMarks> all = verdicts.of(round, council);
        requireSettled(all);
        states.locked(code, council, clock.instant());
        evidence.add(
                code,
                council,
                Evidence.Kind.MARKS_LOCKED,
                door.username(),
                Map.of("scripts", all.size(), "marks", bound(all)));
    }

    void requireSettled(List<ScriptMarks> all) {
        List<String> open = all.stream()
                .filter(one -> one.settled().isEmpty())
                .map(one -> one.script().blindCode())
                .toList();
        if (!open.isEmpty()) {
            throw DeskProblems.unsettled(open);
        }
    }

    private List<String> bound(List<ScriptMarks> all) {
        List<String> commitments = new ArrayList<>();
        for (ScriptMarks one : all) {
            Verdict.Settled settled = one.settled().orElseThrow();
            Sealed bound = Sealed.of(Map.of(
                    "code", one.script().blindCode(), "mark", settled.mark().value()));
            finals.insert(one.script().id(), settled, bound.salt());
            commitments.add(bound.commitment());
        }
        return commitments.stream().sorted().toList();
    }
}
