package vn.congvu.leadershipexam.round;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Phase;

/** What a person can do with a round now, beside the steps in the inbox. */
@Component
class RoundActions {

    private final RoundAccess access;
    private final Councils councils;
    private final PlannedDates dates;

    RoundActions(RoundAccess access, Councils councils, PlannedDates dates) {
        this.access = access;
        this.councils = councils;
        this.dates = dates;
    }

    List<String> of(ExamRound round) {
        List<String> actions = new ArrayList<>();
        boolean out = dates.find(round.code(), PlannedDates.WHOLE_ROUND, ExamDateName.NOTICE_OPENS)
                .isPresent();
        if (round.status() == ExamRound.Status.DRAFT) {
            add(actions, "edit", access.organises(round));
            add(
                    actions,
                    "open",
                    access.leadsOrganiser(round) && !round.draftedBy().equals(access.username()));
        }
        add(actions, "plan", planned(round) && !out && access.organises(round));
        if (round.status() == ExamRound.Status.RUNNING && access.decides(round)) {
            running(actions, round, out);
        }
        return actions;
    }

    private static boolean planned(ExamRound round) {
        return round.status() == ExamRound.Status.DRAFT
                || round.status() == ExamRound.Status.RUNNING && !round.isSuspended();
    }

    private void running(List<String> actions, ExamRound round, boolean out) {
        add(actions, "resume", round.isSuspended());
        add(actions, "suspend", !round.isSuspended() && any(round, Phase.RESULT));
        add(actions, "notice", !round.isSuspended() && out && any(round, Phase.WRITTEN));
        add(actions, "stop", true);
    }

    private boolean any(ExamRound round, Phase before) {
        return councils.of(round.code()).stream()
                .anyMatch(council -> council.phase().isBefore(before));
    }

    private static void add(List<String> actions, String action, boolean allowed) {
        if (allowed) {
            actions.add(action);
        }
    }
}
