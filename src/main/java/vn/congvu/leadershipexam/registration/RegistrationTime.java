package vn.congvu.leadershipexam.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.PlannedDates;

/** Until when applications are taken: the closing minute counts, the one after does not. */
@Component
class RegistrationTime {

    static final String CLOSES = "registrationCloses";
    private static final long MINUTE_SECONDS = 60;

    private final Councils councils;
    private final PlannedDates dates;
    private final Clock clock;

    RegistrationTime(Councils councils, PlannedDates dates, Clock clock) {
        this.councils = councils;
        this.dates = dates;
        this.clock = clock;
    }

    Optional<Instant> closes(String round, int council) {
        return dates.find(round, council, CLOSES);
    }

    boolean isOpen(Council council) {
        return council.phase() == Phase.REGISTRATION
                && closes(council.roundCode(), council.councilNo())
                        .filter(this::notYet)
                        .isPresent();
    }

    void requireOpen(ExamRound round, int councilNo) {
        round.requireNotSuspended();
        Council council = councils.require(round.code(), councilNo);
        Instant closing =
                closes(round.code(), councilNo).orElseThrow(() -> RegistrationProblems.noClosingDate(round.code()));
        if (!council.phase().isBefore(Phase.REGISTRATION) && !notYet(closing)) {
            throw RegistrationProblems.closed(closing);
        }
        council.require(Phase.REGISTRATION);
    }

    private boolean notYet(Instant closing) {
        return clock.instant().isBefore(closing.plusSeconds(MINUTE_SECONDS));
    }
}
