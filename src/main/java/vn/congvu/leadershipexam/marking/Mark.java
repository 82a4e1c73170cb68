package vn.congvu.leadershipexam.marking;

import java.math.BigDecimal;

/** Points somebody gave, always written with all decimals of the scale, so that equal marks are equal. */
public record Mark(BigDecimal value) implements Comparable<Mark> {

    /** Refuses what is outside the scale or finer than it; a mark is never rounded on its way in. */
    public static Mark of(BigDecimal said, MarkingRules rules) {
        if (said == null) {
            throw MarkingProblems.noMark(rules);
        }
        if (said.scale() > rules.decimals()) {
            throw MarkingProblems.tooFine(rules);
        }
        if (said.compareTo(rules.lowest()) < 0 || said.compareTo(rules.highest()) > 0) {
            throw MarkingProblems.outsideScale(rules);
        }
        return new Mark(said.setScale(rules.decimals()));
    }

    BigDecimal apart(Mark other) {
        return value.subtract(other.value).abs();
    }

    @Override
    public int compareTo(Mark other) {
        return value.compareTo(other.value);
    }
}
