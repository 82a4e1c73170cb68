package vn.congvu.leadershipexam.marking.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.marking.desk.MarkingView.Action;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.script.ExamDoor;
import vn.congvu.leadershipexam.script.SealStore;

/** What somebody can do with the marking of a council now; the desks check it again. */
@Component
class MarkingActions {

    private final ExamDoor door;
    private final SealStore seals;

    MarkingActions(ExamDoor door, SealStore seals) {
        this.door = door;
        this.seals = seals;
    }

    List<Action> of(Council council, MarkingStates.State state) {
        List<Action> actions = new ArrayList<>();
        boolean head = door.leads(council.roundCode(), council.councilNo(), Body.MARKING);
        if (head && council.phase() == Phase.MARKING && state.drawnAt() == null) {
            actions.add(Action.DRAW);
        }
        if (head && council.phase() == Phase.MARKING && state.drawnAt() != null && state.lockedAt() == null) {
            actions.addAll(List.of(Action.SETTLE, Action.LOCK));
        }
        boolean publishes = door.sits(council.roundCode(), council.councilNo(), Body.SECRETARIAT)
                || door.sits(council.roundCode(), council.councilNo(), Body.COUNCIL);
        if (publishes
                && council.phase() == Phase.MARKED
                && state.publishedAt() == null
                && seals.isOpen(council.roundCode(), council.councilNo())) {
            actions.add(Action.PUBLISH);
        }
        return actions;
    }
}
