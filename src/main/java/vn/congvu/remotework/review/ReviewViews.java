package vn.congvu.remotework.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.workflow.StepViews;
import vn.congvu.workflow.Workflows;

/** Reviews as people read them. */
@Service
@Transactional(readOnly = true)
public class ReviewViews {

    private final ReviewStore reviews;
    private final ReviewedRounds rounds;
    private final UnitReports reports;
    private final Compilation compilation;
    private final Snapshots snapshots;
    private final ReviewAccess access;
    private final StepViews steps;
    private final Workflows workflows;
    private final Organisation organisation;

    ReviewViews(
            ReviewStore reviews,
            ReviewedRounds rounds,
            UnitReports reports,
            Compilation compilation,
            Snapshots snapshots,
            ReviewAccess access,
            StepViews steps,
            Workflows workflows,
            Organisation organisation) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.reports = reports;
        this.compilation = compilation;
        this.snapshots = snapshots;
        this.access = access;
        this.steps = steps;
        this.workflows = workflows;
        this.organisation = organisation;
    }

    /** The latest first; and whether one may be begun now by the person asking. */
    public RoundReviews ofRound(String roundId) {
        ReviewedRound round =
                rounds.find(roundId).filter(access::maySee).orElseThrow(() -> ReviewProblems.unknownRound(roundId));
        List<Review> known = reviews.ofRound(roundId);
        boolean idle = known.stream().noneMatch(review -> review.state().underWay());
        return new RoundReviews(
                known.stream().map(RoundReviews.Item::of).toList(), idle && !round.isDraft() && access.organises());
    }

    public ReviewView one(String code) {
        Review review = visible(code);
        ReviewedRound round = rounds.of(review);
        Optional<ReviewSnapshot> frozen = snapshots.of(code);
        ReviewSnapshot figures =
                frozen.orElseGet(() -> review.state() == ReviewState.PLANNED ? null : compilation.of(review, round));
        return view(review, frozen.isPresent(), figures);
    }

    Review visible(String code) {
        return reviews.find(code)
                .filter(review ->
                        rounds.find(review.roundId()).filter(access::maySee).isPresent())
                .orElseThrow(() -> ReviewProblems.unknown(code));
    }

    private ReviewView view(Review review, boolean frozen, ReviewSnapshot figures) {
        return new ReviewView(
                review.code(),
                review.roundId(),
                review.kind().name(),
                review.kind().words().vi(),
                review.kind().words().en(),
                review.dueOn(),
                review.from(),
                review.to(),
                review.state().name(),
                review.begunAt(),
                person(review.begunBy()),
                reports.of(review.code()).stream().map(this::unit).toList(),
                frozen,
                reviews.frozen(review.code()).map(ReviewStore.Frozen::hash).orElse(null),
                figures,
                figures == null ? List.of() : Recommendations.toExplain(figures),
                compiled(review),
                recommended(review),
                decided(review),
                review.publishedAt(),
                steps.of(review.code()),
                workflows.positions(review.code()),
                frozen);
    }

    private ReviewView.UnitState unit(UnitReport report) {
        Unit unit = organisation.require(report.unitCode());
        return new ReviewView.UnitState(
                unit.code(), unit.nameVi(), unit.nameEn(), report.place() != null, report.reportedAt());
    }

    private ReviewView.Compiled compiled(Review review) {
        return review.compiledBy() == null
                ? null
                : new ReviewView.Compiled(person(review.compiledBy()), review.compiledAt(), review.compileNote());
    }

    private ReviewView.Recommended recommended(Review review) {
        return review.recommendation() == null
                ? null
                : new ReviewView.Recommended(
                        review.recommendation(),
                        review.reasons(),
                        review.explanation(),
                        person(review.recommendedBy()),
                        review.recommendedAt());
    }

    private ReviewView.Decided decided(Review review) {
        return review.decidedBy() == null
                ? null
                : new ReviewView.Decided(review.decisionNote(), person(review.decidedBy()), review.decidedAt());
    }

    private ReviewView.Person person(String username) {
        return username == null ? null : new ReviewView.Person(username, organisation.nameOf(username));
    }
}
