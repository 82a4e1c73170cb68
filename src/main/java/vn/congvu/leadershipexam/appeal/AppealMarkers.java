package vn.congvu.leadershipexam.appeal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.marking.desk.BagStore;
import vn.congvu.leadershipexam.marking.desk.Markers;
import vn.congvu.leadershipexam.script.ExamDoor;

/** Draws the markers of appeals by lot: members of the appeal board, never somebody who marked the script before. */
@Component
public class AppealMarkers {

    private static final int BOTH = 2;

    private final ExamDoor door;
    private final FiledAppeals appeals;
    private final AppealMarkStore marks;
    private final Markers markers;
    private final BagStore bags;
    private final AppealNotices notices;
    private final Evidence evidence;
    private final SecureRandom random = new SecureRandom();

    AppealMarkers(
            ExamDoor door,
            FiledAppeals appeals,
            AppealMarkStore marks,
            Markers markers,
            BagStore bags,
            AppealNotices notices,
            Evidence evidence) {
        this.door = door;
        this.appeals = appeals;
        this.marks = marks;
        this.markers = markers;
        this.bags = bags;
        this.notices = notices;
        this.evidence = evidence;
    }

    /** For every appeal that has none yet. */
    @Transactional
    public void draw(String round, int council) {
        door.requireLead(round, council, Body.APPEAL);
        door.lock(round);
        door.council(round, council, Phase.APPEAL);
        int drawn = 0;
        for (Appeal appeal : appeals.of(round, council)) {
            if (marks.of(appeal.id()).isEmpty()) {
                List<String> left = left(appeal);
                if (left.size() < BOTH) {
                    throw AppealProblems.tooFewMarkers();
                }
                assign(appeal, 1, left.get(0));
                assign(appeal, 2, left.get(1));
                drawn++;
            }
        }
        evidence.add(round, council, Evidence.Kind.BAGS_DRAWN, door.username(), Map.of("appeals", drawn));
    }

    void drawThird(Appeal appeal) {
        List<String> left = left(appeal);
        if (left.isEmpty()) {
            throw AppealProblems.tooFewMarkers();
        }
        assign(appeal, BOTH + 1, left.get(0));
    }

    private void assign(Appeal appeal, int place, String marker) {
        marks.assign(appeal.id(), place, marker);
        notices.drawn(appeal, marker);
    }

    private List<String> left(Appeal appeal) {
        List<String> left = new ArrayList<>(markers.of(appeal.roundCode(), appeal.councilNo(), Body.APPEAL));
        left.removeAll(marks.of(appeal.id()).stream().map(AppealMark::marker).toList());
        left.removeAll(bags.of(appeal.roundCode(), appeal.councilNo()).stream()
                .filter(bag -> bag.scripts().contains(appeal.scriptId()))
                .map(bag -> bag.marker())
                .toList());
        Collections.shuffle(left, random);
        return left;
    }
}
