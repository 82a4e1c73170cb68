package vn.congvu.leadershipexam.marking;

import java.util.List;
import vn.congvu.leadershipexam.marking.Verdict.Basis;
import vn.congvu.leadershipexam.marking.Verdict.Need;
import vn.congvu.leadershipexam.marking.Verdict.Open;
import vn.congvu.leadershipexam.marking.Verdict.Settled;

/**
 * What the marks of an appeal amount to. Equal means equal here, there is no tolerance between the markers of an appeal.
 * Source: TT 22/2025/TT-BNV, applied by analogy.
 */
public final class AppealRule {

    private final MarkingRules rules;

    public AppealRule(MarkingRules rules) {
        this.rules = rules;
    }

    public Verdict afterTwo(Mark first, Mark second) {
        return first.equals(second) ? new Settled(first, Basis.TWO_EQUAL) : new Open(Need.THIRD_MARK);
    }

    public Settled afterThree(Mark first, Mark second, Mark third) {
        Tolerance.require(Need.THIRD_MARK, afterTwo(first, second));
        return Tolerance.equalPair(first, second, third)
                .map(mark -> new Settled(mark, Basis.TWO_EQUAL))
                .orElseGet(() -> new Settled(rules.mean(List.of(first, second, third)), Basis.MEAN));
    }

    /** Whether the two heads have to talk, with minutes, before the chair decides; otherwise the appeal mark counts. */
    public boolean needsDialogue(Mark appeal, Mark published) {
        return appeal.apart(published).compareTo(rules.dialogueFrom()) >= 0;
    }
}
