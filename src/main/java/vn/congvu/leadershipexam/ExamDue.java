package vn.congvu.leadershipexam;

import java.time.Instant;
import vn.congvu.leadershipexam.round.ExamRound;

/** A step whose deadline is not the same for everybody who does it: training by the title for instance. */
public interface ExamDue {

    String step();

    Instant due(ExamRound round, Integer council, Integer branch);
}
