package vn.congvu.leadershipexam.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.congvu.leadershipexam.evidence.Sealed;

/**
 * A candidate in a result.
 *
 * @param place null for whoever failed
 * @param reason why they failed; null for whoever did not
 */
record ResultLine(
        String candidateId,
        int postNo,
        BigDecimal written,
        BigDecimal defence,
        BigDecimal total,
        Integer place,
        Standing.Outcome outcome,
        Standing.Reason reason,
        Sealed sealed) {

    static ResultLine of(int postNo, Ranking.Placed one, Standing.Outcome outcome) {
        Standing standing = one.standing();
        ResultLine open = new ResultLine(
                standing.candidateId(),
                postNo,
                standing.written() == null ? null : standing.written().mark(),
                standing.defence() == null ? null : standing.defence().mark(),
                standing.total(),
                one.place(),
                outcome,
                standing.failure().orElse(null),
                null);
        return open.with(Sealed.of(open.facts()));
    }

    ResultLine with(Sealed seal) {
        return new ResultLine(candidateId, postNo, written, defence, total, place, outcome, reason, seal);
    }

    /** What the commitment binds. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("candidate", candidateId);
        facts.put("post", postNo);
        facts.put("part", "result");
        facts.put("written", written);
        facts.put("defence", defence);
        facts.put("total", total);
        facts.put("place", place);
        facts.put("outcome", outcome);
        return facts;
    }

    boolean isUnchanged() {
        return sealed.opens(facts());
    }
}
