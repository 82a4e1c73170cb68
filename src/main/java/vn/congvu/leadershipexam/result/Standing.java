package vn.congvu.leadershipexam.result;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One candidate's marks as the table of weights judges them.
 *
 * @param written null for whoever has no mark of the paper
 * @param defence null for whoever was not admitted or did not come
 */
record Standing(String candidateId, Thresholds.Judged written, Thresholds.Judged defence) {

    enum Outcome {
        WINNER,
        PASSED,
        FAILED
    }

    /** Why somebody failed; the part that comes first decides. */
    enum Reason {
        NO_PAPER,
        PAPER_BELOW_MINIMUM,
        NO_DEFENCE,
        DEFENCE_BELOW_MINIMUM
    }

    Optional<Reason> failure() {
        if (written == null) {
            return Optional.of(Reason.NO_PAPER);
        }
        if (!written.passes()) {
            return Optional.of(Reason.PAPER_BELOW_MINIMUM);
        }
        if (defence == null) {
            return Optional.of(Reason.NO_DEFENCE);
        }
        return defence.passes() ? Optional.empty() : Optional.of(Reason.DEFENCE_BELOW_MINIMUM);
    }

    boolean passes() {
        return failure().isEmpty();
    }

    /** Null unless both parts were marked. */
    BigDecimal total() {
        return written == null || defence == null ? null : written.weighed().add(defence.weighed());
    }

    /** The better one first; equal when nothing the table looks at tells them apart. */
    static Comparator<Standing> better() {
        return Comparator.comparing(Standing::total).reversed().thenComparing(Standing::compareByParts);
    }

    private static int compareByParts(Standing one, Standing other) {
        return List.of(one.written, one.defence).stream()
                .filter(part -> part.tieOrder() > 0)
                .sorted(Comparator.comparing(Thresholds.Judged::tieOrder))
                .map(part -> other.part(part.part()).mark().compareTo(part.mark()))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private Thresholds.Judged part(Thresholds.Part part) {
        return part == Thresholds.Part.WRITTEN ? written : defence;
    }
}
