package vn.congvu.leadershipexam.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import vn.congvu.leadershipexam.marking.Penalty;
import vn.congvu.leadershipexam.marking.desk.WrittenMark;

/**
 * What a candidate learns of their paper, and nobody else of it.
 *
 * @param paperMark null before publication, and for who was absent
 * @param mark after the penalty
 * @param appealsUntil null before appeals are taken
 * @param workingDaysLeft to appeal, today counted; null where there is nothing to wait for
 * @param admitted whether they go on to the project; null before that is known
 */
public record OwnMark(
        Instant publishedAt,
        BigDecimal paperMark,
        Penalty penalty,
        BigDecimal mark,
        Instant appealsUntil,
        Integer workingDaysLeft,
        boolean mayAppeal,
        Instant appealedAt,
        Instant appealDecidedAt,
        String appealReason,
        Boolean admitted) {

    static OwnMark of(
            Instant published,
            Optional<WrittenMark> mark,
            Optional<Appeal> appeal,
            Instant closes,
            Integer workingDaysLeft,
            Boolean admitted) {
        return new OwnMark(
                published,
                mark.map(one -> one.paper().value()).orElse(null),
                mark.map(WrittenMark::penalty).orElse(Penalty.NONE),
                mark.map(one -> one.mark().value()).orElse(null),
                closes,
                workingDaysLeft,
                workingDaysLeft != null,
                appeal.map(Appeal::filedAt).orElse(null),
                appeal.map(Appeal::decidedAt).orElse(null),
                appeal.map(Appeal::decidedReason).orElse(null),
                admitted);
    }
}
