package vn.congvu.remotework.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.ScopeFacts;

/** What the inbox shows of a review and whom its steps belong to. */
@Component
class ReviewFacts implements CaseFacts {

    private static final String NAME_VI = "Sơ kết thí điểm làm việc tại nhà";
    private static final String NAME_EN = "Review of the pilot of working from home";

    private final ReviewStore reviews;
    private final ReviewedRounds rounds;
    private final ReviewDesks desks;

    ReviewFacts(ReviewStore reviews, ReviewedRounds rounds, ReviewDesks desks) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.desks = desks;
    }

    @Override
    public CaseSummary summary(String step, ScopeFacts scope) {
        return new CaseSummary(
                scope.businessKey(),
                ReviewPlanning.PROCESS,
                NAME_VI,
                NAME_EN,
                round(scope.businessKey()).code());
    }

    @Override
    public CaseCard card(String businessKey) {
        return new CaseCard(
                businessKey,
                NAME_VI,
                NAME_EN,
                round(businessKey).code(),
                null,
                reviews.require(businessKey).state().name(),
                List.of(),
                List.of());
    }

    private ReviewedRound round(String code) {
        return rounds.of(reviews.require(code));
    }

    @Override
    public Optional<Consultation> consultation(String step, ScopeFacts scope) {
        return Optional.empty();
    }

    @Override
    public StepDesk desk(String step, ScopeFacts scope, String group) {
        String unit = ReviewDesks.unitOf(group);
        return new StepDesk(unit, desks.institutionOf(unit));
    }

    @Override
    public Optional<String> preferredAssignee(String step, ScopeFacts scope) {
        return Optional.empty();
    }

    /** Who recommends does not decide. */
    @Override
    public Optional<Problem> barred(String step, ScopeFacts scope, String username) {
        return step.equals(ReviewSteps.DECIDE)
                        && username.equals(reviews.require(scope.businessKey()).recommendedBy())
                ? Optional.of(ReviewProblems.ownRecommendation())
                : Optional.empty();
    }
}
