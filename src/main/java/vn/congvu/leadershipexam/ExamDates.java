package vn.congvu.leadershipexam;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.workflow.CaseDates;
import vn.congvu.workflow.ScopeFacts;

/** The dates the models draw timers on, such as {@code registrationCloses}; those of a council are its own. */
@Component
class ExamDates implements CaseDates {

    private final PlannedDates dates;
    private final ExamRounds rounds;

    ExamDates(PlannedDates dates, ExamRounds rounds) {
        this.dates = dates;
        this.rounds = rounds;
    }

    @Override
    public Optional<Instant> date(String name, String businessKey) {
        return dates.find(businessKey, PlannedDates.WHOLE_ROUND, name);
    }

    @Override
    public Optional<Instant> date(String name, ScopeFacts scope) {
        int council = scope.stage() == null ? PlannedDates.WHOLE_ROUND : scope.stage();
        return dates.find(scope.businessKey(), council, name);
    }

    /** Nothing happens in a round that is suspended. */
    @Override
    public boolean sleeps(String name) {
        return true;
    }

    @Override
    public String calendarUnit(String businessKey) {
        return rounds.require(businessKey).organiserUnit();
    }
}
