package vn.congvu.leadershipexam.script;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.script.CodingView.Action;
import vn.congvu.leadershipexam.script.CodingView.KeyView;
import vn.congvu.leadershipexam.script.CodingView.ShareView;

/** What somebody can do with the papers of a council now; the desks check it again. */
@Component
class CodingActions {

    private final ExamDoor door;

    CodingActions(ExamDoor door) {
        this.door = door;
    }

    List<Action> of(Council council, Paper paper, ScriptCount count, KeyView key) {
        List<Action> actions = new ArrayList<>();
        paper(actions, council, paper);
        room(actions, council, count);
        coding(actions, council, count, key);
        key(actions, council, key);
        return actions;
    }

    private void paper(List<Action> actions, Council council, Paper paper) {
        if (paper == null && leads(council, Body.PAPERS) && council.phase().isBefore(Phase.CODING)) {
            actions.add(Action.SEAL_PAPER);
        }
        boolean conducts = leads(council, Body.INVIGILATION) || leads(council, Body.PAPERS);
        if (paper != null && paper.openedAt() == null && conducts && council.phase() == Phase.WRITTEN) {
            actions.add(Action.OPEN_PAPER);
        }
        if (paper != null && paper.openedAt() != null && reads(council)) {
            actions.add(Action.READ_PAPER);
        }
    }

    private boolean reads(Council council) {
        return PaperDesk.READERS.stream().anyMatch(body -> door.sits(council.roundCode(), council.councilNo(), body));
    }

    private void room(List<Action> actions, Council council, ScriptCount count) {
        if (council.phase() != Phase.WRITTEN || count != null) {
            return;
        }
        if (door.sits(council.roundCode(), council.councilNo(), Body.INVIGILATION)) {
            actions.add(Action.NOTE_ATTENDANCE);
        }
        if (leads(council, Body.INVIGILATION)) {
            actions.addAll(List.of(Action.NOTE_VIOLATION, Action.HAND_OVER));
        }
    }

    private void coding(List<Action> actions, Council council, ScriptCount count, KeyView key) {
        if (council.phase() != Phase.CODING || count == null) {
            return;
        }
        boolean open = count.confirmedAt() == null;
        if (open && key.ready() && door.sits(council.roundCode(), council.councilNo(), Body.CODING)) {
            actions.add(Action.CODE);
        }
        if (leads(council, Body.CODING) && key.sealedAt() == null) {
            actions.add(open ? Action.CONFIRM : Action.SEAL_KEY);
        }
    }

    private void key(List<Action> actions, Council council, KeyView key) {
        if (key.shares().stream().noneMatch(ShareView::mine)) {
            return;
        }
        if (!key.ready() && council.phase().isBefore(Phase.MARKING)) {
            actions.add(Action.HOLD_KEY);
        }
        if (council.phase() == Phase.MARKED && key.openedAt() == null) {
            actions.add(Action.OPEN_KEY);
        }
    }

    private boolean leads(Council council, Body body) {
        return door.leads(council.roundCode(), council.councilNo(), body);
    }
}
