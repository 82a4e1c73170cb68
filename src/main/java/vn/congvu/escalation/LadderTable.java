package vn.congvu.escalation;

import java.time.Instant;
import java.util.List;
import vn.congvu.sla.ClockKind;

/** The decision table {@code escalation-ladder.dmn}. Whoever evaluates decisions implements it. */
public interface LadderTable {

    /**
     * What the table decides about.
     *
     * @param promise whether the clock is the one whose date the applicant was given
     * @param startedAt the version of the table in force then decides, by the rows of that day
     */
    record Question(ClockKind kind, boolean promise, Instant startedAt) {}

    /** In the order of the table. */
    List<LadderRow> rows(Question question);
}
