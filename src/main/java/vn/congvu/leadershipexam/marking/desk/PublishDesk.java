package vn.congvu.leadershipexam.marking.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.script.ExamDoor;

/** Makes marks of the paper known, each to the one who wrote it. */
@Service
public class PublishDesk {

    private final ExamDoor door;
    private final WrittenMarks written;
    private final MarkingStates states;
    private final Evidence evidence;
    private final Clock clock;

    PublishDesk(ExamDoor door, WrittenMarks written, MarkingStates states, Evidence evidence, Clock clock) {
        this.door = door;
        this.written = written;
        this.states = states;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    public void publish(String round, int council) {
        door.requireSeat(round, council, Body.SECRETARIAT, Body.COUNCIL);
        door.lock(round);
        door.council(round, council, Phase.MARKED);
        List<WrittenMark> marks = written.of(round, council);
        if (marks.isEmpty()) {
            throw DeskProblems.notJoined();
        }
        if (states.of(round, council).publishedAt() != null) {
            throw DeskProblems.published();
        }
        states.published(round, council, clock.instant());
        evidence.add(
                round, council, Evidence.Kind.MARKS_PUBLISHED, door.username(), Map.of("candidates", marks.size()));
    }
}
