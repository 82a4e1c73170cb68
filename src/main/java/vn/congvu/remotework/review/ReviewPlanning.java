package vn.congvu.remotework.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.rule.PilotSettings;
import vn.congvu.workflow.Workflows;

/**
 * Every open round has a review ahead, waiting in the engine for its day. Planned by a small job, so that rounds that were
 * opened before there were reviews get theirs, too.
 */
@Component
class ReviewPlanning {

    static final String PROCESS = "remote-work-review";

    private final ReviewedRounds rounds;
    private final ReviewSchedule schedule;
    private final ReviewStore reviews;
    private final ReviewProgress progress;
    private final ReviewCodes codes;
    private final Workflows workflows;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String organiser;

    ReviewPlanning(
            ReviewedRounds rounds,
            ReviewSchedule schedule,
            ReviewStore reviews,
            ReviewProgress progress,
            ReviewCodes codes,
            Workflows workflows,
            TransactionTemplate transaction,
            Clock clock,
            PilotSettings settings) {
        this.rounds = rounds;
        this.schedule = schedule;
        this.reviews = reviews;
        this.progress = progress;
        this.codes = codes;
        this.workflows = workflows;
        this.transaction = transaction;
        this.clock = clock;
        this.organiser = settings.organiser();
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void planWhatIsMissing() {
        reviews.roundsWithoutOneAhead()
                .forEach(id -> transaction.executeWithoutResult(
                        status -> rounds.lock(id).ifPresent(this::planNext)));
    }

    /** Another node may have been faster; and after the review at its end a round has none ahead. */
    private void planNext(ReviewedRound round) {
        var known = reviews.ofRound(round.id());
        boolean ahead = known.stream().anyMatch(review -> review.state() != ReviewState.PUBLISHED);
        if (round.isOpen() && !ahead) {
            LocalDate reviewed = known.isEmpty() ? null : known.get(0).to();
            schedule.next(round.from(), round.to(), reviewed).ifPresent(planned -> plan(round, planned));
        }
    }

    /** @return the code of the review, whose process waits for its day from now on */
    String plan(ReviewedRound round, PlannedReview planned) {
        String code = codes.next(organiser, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        progress.plan(code, round.id(), planned, clock.instant());
        workflows.start(PROCESS, code, Map.of());
        return code;
    }
}
