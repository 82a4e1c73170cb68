package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.List;

/** The standstills of a round that are over; a term that lay across one ends later by the working time lost inside it. */
final class PastStandstills {

    private final ExamDays days;
    private final List<Suspensions.Suspension> over;

    PastStandstills(ExamDays days, List<Suspensions.Suspension> suspensions) {
        this.days = days;
        this.over = suspensions.stream().filter(one -> one.resumedAt() != null).toList();
    }

    Instant putOff(Instant from, Instant until) {
        Instant end = until;
        for (Suspensions.Suspension one : over) {
            if (one.suspendedAt().isBefore(end) && one.resumedAt().isAfter(from)) {
                Instant lostFrom = one.suspendedAt().isAfter(from) ? one.suspendedAt() : from;
                end = days.plusWorking(end, days.worked(lostFrom, one.resumedAt()));
            }
        }
        return end;
    }
}
