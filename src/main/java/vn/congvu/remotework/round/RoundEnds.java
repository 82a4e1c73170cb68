package vn.congvu.remotework.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.calendar.WorkingCalendar;

/** A round whose last day has passed is closed, with everything that was still open in it. */
@Component
public class RoundEnds {

    private static final String SYSTEM = "system";
    private static final String OVER = "Đã qua ngày cuối của đợt / the last day of the round has passed";

    private final RoundStore rounds;
    private final RoundDesk desk;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundEnds(RoundStore rounds, RoundDesk desk, TransactionTemplate transaction, Clock clock) {
        this.rounds = rounds;
        this.desk = desk;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    public void closeWhatIsOver() {
        over().forEach(id -> transaction.executeWithoutResult(status -> close(id)));
    }

    private List<String> over() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return rounds.all().stream()
                .filter(round -> round.state() == RoundState.OPEN && round.to().isBefore(today))
                .map(Round::id)
                .toList();
    }

    /** Another node may have been faster. */
    private void close(String id) {
        rounds.lock(id)
                .filter(round -> round.state() == RoundState.OPEN)
                .ifPresent(round -> desk.close(id, SYSTEM, OVER));
    }
}
