package vn.congvu.remotework.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.workflow.Workflows;

/** The organiser does not have to wait for the day: a review may begin now, over the days that have passed. */
@Service
public class ReviewOpening {

    private static final String BEGUN = "remoteReview.begun";

    private final ReviewedRounds rounds;
    private final ReviewStore reviews;
    private final ReviewProgress progress;
    private final ReviewPlanning planning;
    private final ReviewAccess access;
    private final Workflows workflows;
    private final Clock clock;

    ReviewOpening(
            ReviewedRounds rounds,
            ReviewStore reviews,
            ReviewProgress progress,
            ReviewPlanning planning,
            ReviewAccess access,
            Workflows workflows,
            Clock clock) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.progress = progress;
        this.planning = planning;
        this.access = access;
        this.workflows = workflows;
        this.clock = clock;
    }

    /** @return the code of the review that has begun */
    @Transactional
    public String begin(String roundId) {
        access.requireOrganising();
        ReviewedRound round = rounds.lock(roundId).orElseThrow(() -> ReviewProblems.unknownRound(roundId));
        LocalDate to = lastDay(round);
        List<Review> known = reviews.ofRound(roundId);
        refuseTwice(known, to);
        Optional<Review> waiting = known.stream()
                .filter(review -> review.state() == ReviewState.PLANNED)
                .findFirst();
        String code = waiting.map(Review::code).orElseGet(() -> planning.plan(round, now(round, to)));
        reviews.lock(code);
        beginsAsPlannedOrEarlier(
                code, waiting.filter(review -> !review.to().isAfter(to)).isPresent(), to);
        workflows.correlate(BEGUN, code);
        return code;
    }

    private LocalDate lastDay(ReviewedRound round) {
        LocalDate to = round.lastDay(today().minusDays(1));
        if (round.isDraft()) {
            throw ReviewProblems.draft(round);
        }
        if (to.isBefore(round.from())) {
            throw ReviewProblems.nothingToReview(round);
        }
        return to;
    }

    private static void refuseTwice(List<Review> known, LocalDate to) {
        known.stream().filter(review -> review.state().underWay()).findFirst().ifPresent(review -> {
            throw ReviewProblems.underWay(review);
        });
        known.stream()
                .filter(review ->
                        review.state() == ReviewState.PUBLISHED && !review.to().isBefore(to))
                .findFirst()
                .ifPresent(review -> {
                    throw ReviewProblems.samePeriod(review);
                });
    }

    private static PlannedReview now(ReviewedRound round, LocalDate to) {
        return new PlannedReview(ReviewKind.EXTRA, to.plusDays(1), round.from(), to);
    }

    private void beginsAsPlannedOrEarlier(String code, boolean asPlanned, LocalDate to) {
        if (asPlanned) {
            progress.begunBy(code, access.username());
        } else {
            progress.beginEarly(code, to, access.username());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
