package vn.congvu.leadershipexam.marking.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.marking.Verdict;
import vn.congvu.leadershipexam.marking.desk.MarkingView.DifferenceView;
import vn.congvu.leadershipexam.marking.desk.MarkingView.Differences;
import vn.congvu.leadershipexam.script.ExamDoor;

/** Marks of both rounds, before the head of the marking board and nobody else, and only once both are locked. */
@Service
public class DifferenceViews {

    private final ExamDoor door;
    private final Verdicts verdicts;
    private final BagStore bags;
    private final Markers markers;

    DifferenceViews(ExamDoor door, Verdicts verdicts, BagStore bags, Markers markers) {
        this.door = door;
        this.verdicts = verdicts;
        this.bags = bags;
        this.markers = markers;
    }

    @Transactional(readOnly = true)
    public Differences of(String round, int council) {
        door.requireLead(round, council, Body.MARKING);
        door.council(round, council, Phase.MARKING);
        List<ScriptMarks> all = verdicts.of(door.round(round), council);
        boolean complete = all.stream().allMatch(one -> one.verdict() != null);
        List<String> third = bags.of(round, council, Marking.THIRD).stream()
                .flatMap(bag -> bag.scripts().stream())
                .toList();
        return new Differences(
                complete,
                (int) all.stream().filter(one -> one.settled().isEmpty()).count(),
                complete
                        ? all.stream()
                                .map(one ->
                                        view(one, third.contains(one.script().id())))
                                .toList()
                        : List.of());
    }

    private DifferenceView view(ScriptMarks one, boolean thirdDrawn) {
        Verdict.Need need = one.verdict() instanceof Verdict.Open open ? open.need() : null;
        return new DifferenceView(
                one.script().id(),
                one.script().blindCode(),
                one.script().pages(),
                one.first().mark().value(),
                markers.nameOf(one.first().marker()),
                one.second().mark().value(),
                markers.nameOf(one.second().marker()),
                third(one).map(given -> given.mark().value()).orElse(null),
                third(one).map(given -> markers.nameOf(given.marker())).orElse(null),
                apart(one),
                need,
                need == Verdict.Need.THIRD_MARK && thirdDrawn,
                one.settled().map(settled -> settled.mark().value()).orElse(null),
                one.settled().map(Verdict.Settled::basis).orElse(null));
    }

    private static Optional<GivenMark> third(ScriptMarks one) {
        return Optional.ofNullable(one.third());
    }

    private static BigDecimal apart(ScriptMarks one) {
        return one.first().mark().value().subtract(one.second().mark().value()).abs();
    }
}
