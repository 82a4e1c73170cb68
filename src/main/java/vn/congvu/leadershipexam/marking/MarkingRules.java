package vn.congvu.leadershipexam.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The numbers of one edition of the marking rules. Points are those of the scale, percentages are of the paper.
 *
 * @param agreeUpTo two marks that differ by no more than this are averaged
 * @param thirdFrom two marks that differ by this or more need a third marker
 * @param dialogueFrom an appeal mark that differs by this or more from the published one needs the two heads
 * @param deductedPercent what each penalty costs
 * @param bagSize most scripts in a bag
 * @param keyWindow within which the second holder of the key follows the first
 * @param keyAttempts wrong passphrases before a share is locked for {@code keyPause}
 */
public record MarkingRules(
        String edition,
        BigDecimal lowest,
        BigDecimal highest,
        int decimals,
        BigDecimal agreeUpTo,
        BigDecimal thirdFrom,
        BigDecimal dialogueFrom,
        Map<Penalty, BigDecimal> deductedPercent,
        int bagSize,
        Duration keyWindow,
        int keyAttempts,
        Duration keyPause) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Halves are rounded up; nothing else is ever rounded. */
    Mark mean(List<Mark> marks) {
        BigDecimal sum = marks.stream().map(Mark::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Mark(sum.divide(BigDecimal.valueOf(marks.size()), decimals, RoundingMode.HALF_UP));
    }

    public Mark after(Penalty penalty, Mark mark) {
        BigDecimal kept = HUNDRED.subtract(deductedPercent.get(penalty));
        return new Mark(mark.value().multiply(kept).divide(HUNDRED, decimals, RoundingMode.HALF_UP));
    }
}
