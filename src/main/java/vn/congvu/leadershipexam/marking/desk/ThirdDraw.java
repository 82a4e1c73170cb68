package vn.congvu.leadershipexam.marking.desk;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.marking.Verdict;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.script.ExamDoor;

/** Draws a third marker for each script that needs one and has none: neither the first nor the second. */
@Component
class ThirdDraw {

    private final ExamDoor door;
    private final Verdicts verdicts;
    private final BagStore bags;
    private final Markers markers;
    private final BagNotices notices;
    private final Evidence evidence;
    private final SecureRandom random = new SecureRandom();

    ThirdDraw(ExamDoor door, Verdicts verdicts, BagStore bags, Markers markers, BagNotices notices, Evidence evidence) {
        this.door = door;
        this.verdicts = verdicts;
        this.bags = bags;
        this.markers = markers;
        this.notices = notices;
        this.evidence = evidence;
    }

    /** Under the lock of the round. */
    void draw(ExamRound round, int council) {
        String code = round.code();
        Map<String, List<String>> drawn = new TreeMap<>();
        for (ScriptMarks one : waiting(round, council)) {
            drawn.computeIfAbsent(third(one), marker -> new ArrayList<>())
                    .add(one.script().id());
        }
        int number = bags.of(code, council, Marking.THIRD).size();
        List<Bag> third = new ArrayList<>();
        for (Map.Entry<String, List<String>> bag : drawn.entrySet()) {
            third.add(new Bag(
                    UUID.randomUUID().toString(),
                    code,
                    council,
                    Marking.THIRD,
                    ++number,
                    bag.getKey(),
                    null,
                    bag.getValue()));
        }
        third.forEach(bags::insert);
        notices.drawn(third);
        evidence.add(code, council, Evidence.Kind.BAGS_DRAWN, door.username(), Map.of("thirdMarkers", drawn.size()));
    }

    private List<ScriptMarks> waiting(ExamRound round, int council) {
        List<String> given = bags.of(round.code(), council, Marking.THIRD).stream()
                .flatMap(bag -> bag.scripts().stream())
                .toList();
        List<ScriptMarks> waiting = verdicts.of(round, council).stream()
                .filter(one -> one.needs(Verdict.Need.THIRD_MARK))
                .filter(one -> !given.contains(one.script().id()))
                .toList();
        if (waiting.isEmpty()) {
            throw DeskProblems.nothingToDecide();
        }
        return waiting;
    }

    private String third(ScriptMarks marks) {
        List<String> left = markers
                .of(marks.script().roundCode(), marks.script().councilNo(), Body.MARKING)
                .stream()
                .filter(marker -> !marker.equals(marks.first().marker()))
                .filter(marker -> !marker.equals(marks.second().marker()))
                .toList();
        if (left.isEmpty()) {
            throw DeskProblems.tooFewMarkers(2);
        }
        return left.get(random.nextInt(left.size()));
    }
}
