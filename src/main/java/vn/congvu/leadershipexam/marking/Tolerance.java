package vn.congvu.leadershipexam.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.congvu.leadershipexam.marking.Verdict.Basis;
import vn.congvu.leadershipexam.marking.Verdict.Need;
import vn.congvu.leadershipexam.marking.Verdict.Open;
import vn.congvu.leadershipexam.marking.Verdict.Settled;

/** What two or three independent marks of a written paper amount to. Source: TT 22/2025/TT-BNV, applied by analogy. */
public final class Tolerance {

    private final MarkingRules rules;

    public Tolerance(MarkingRules rules) {
        this.rules = rules;
    }

    public Verdict afterTwo(Mark first, Mark second) {
        BigDecimal apart = first.apart(second);
        if (apart.compareTo(rules.agreeUpTo()) <= 0) {
            return new Settled(rules.mean(List.of(first, second)), Basis.MEAN);
        }
        return new Open(apart.compareTo(rules.thirdFrom()) < 0 ? Need.DISCUSSION : Need.THIRD_MARK);
    }

    /** Two equal marks count, whichever two; the third alone never does. */
    public Verdict afterThree(Mark first, Mark second, Mark third) {
        require(Need.THIRD_MARK, afterTwo(first, second));
        return equalPair(first, second, third)
                .<Verdict>map(mark -> new Settled(mark, Basis.TWO_EQUAL))
                .orElse(new Open(Need.COLLECTIVE_MARKING));
    }

    /** The head has talked with both markers; who did not agree is decided by the head. */
    public Settled discussed(Mark first, Mark second, Mark decided, boolean agreed) {
        require(Need.DISCUSSION, afterTwo(first, second));
        return new Settled(decided, agreed ? Basis.AGREED : Basis.HEAD);
    }

    public Settled collective(Mark first, Mark second, Mark third, Mark decided) {
        require(Need.COLLECTIVE_MARKING, afterThree(first, second, third));
        return new Settled(decided, Basis.COLLECTIVE);
    }

    static Optional<Mark> equalPair(Mark first, Mark second, Mark third) {
        if (third.equals(first) || third.equals(second)) {
            return Optional.of(third);
        }
        return first.equals(second) ? Optional.of(first) : Optional.empty();
    }

    static void require(Need need, Verdict verdict) {
        if (!verdict.equals(new Open(need))) {
            throw MarkingProblems.notNeeded(need);
        }
    }
}
