package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.util.Map;

/** The facts that commitments of the defence bind. */
final class Shown {

    private static final String CANDIDATE = "candidate";
    private static final String MARK = "mark";

    private Shown() {}

    /** Without who gave it: it is shown to the candidate one day. */
    static Map<String, Object> mark(GivenMark given) {
        return Map.of(CANDIDATE, given.candidateId(), "part", "defence", MARK, given.mark());
    }

    static Map<String, Object> result(String candidateId, BigDecimal mark) {
        return Map.of(CANDIDATE, candidateId, "part", "defenceResult", MARK, mark);
    }
}
