package vn.congvu.remotework.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.StepCompletion;
import vn.congvu.workflow.Submissions.Submitted;

/** Takes over what the forms say, step by step, and fills them in. */
@Component
class ReviewSteps implements StepCompletion {

    static final String DECIDE = "decideReview";

    private static final String REPORT = "reportForReview";
    private static final String COMPILE = "compileReview";
    private static final String RECOMMEND = "recommendCourse";
    private static final String UNITS = "returnedUnits";

    private final ReviewStore reviews;
    private final ReviewProgress progress;
    private final UnitReports reports;
    private final ReviewDesks desks;
    private final Recommendations recommendations;
    private final Organisation organisation;
    private final Clock clock;

    ReviewSteps(
            ReviewStore reviews,
            ReviewProgress progress,
            UnitReports reports,
            ReviewDesks desks,
            Recommendations recommendations,
            Organisation organisation,
            Clock clock) {
        this.reviews = reviews;
        this.progress = progress;
        this.reports = reports;
        this.desks = desks;
        this.recommendations = recommendations;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public void completing(StepDone step) {
        Review review = reviews.require(step.scope().businessKey());
        switch (step.step()) {
            case REPORT -> reported(review, step);
            case COMPILE -> compiled(review, step);
            case RECOMMEND -> recommendations.recommended(review, step);
            case DECIDE -> recommendations.decided(review, step);
            default -> throw new IllegalStateException("No step '" + step.step() + "' is known to reviews");
        }
    }

    private void reported(Review review, StepDone step) {
        String unit = desks.unit(review.code(), step.scope().branch());
        List<UnitCount> counts = ReportReading.of(step.data(), reports.publishedBaseline(review.roundId(), unit));
        reports.reported(
                review.code(),
                new UnitReport(
                        unit,
                        null,
                        step.text("opinion"),
                        step.text("difficulties"),
                        Course.valueOf(step.text("proposal")),
                        step.by(),
                        clock.instant(),
                        counts));
        boolean last =
                reports.of(review.code()).stream().allMatch(report -> report.hasReported() || report.place() == null);
        if (last) {
            progress.stands(review.code(), ReviewState.COMPILING);
        }
    }

    /** Either everything is in order, or some units are asked once more, with a word why. */
    private void compiled(Review review, StepDone step) {
        boolean again = "return".equals(step.data().get("decision"));
        progress.compiled(review.code(), step.text("note"), step.by(), clock.instant());
        if (again) {
            reports.askAgain(review.code(), Submitted.texts(step.data(), UNITS));
            progress.stands(review.code(), ReviewState.REPORTING);
        }
    }

    @Override
    public Map<String, List<Choice>> choices(String step, ScopeFacts scope) {
        return Map.of(
                "reviewedUnits",
                reports.of(scope.businessKey()).stream()
                        .map(UnitReport::unitCode)
                        .map(organisation::require)
                        .map(unit -> new Choice(unit.code(), unit.nameVi(), unit.nameEn()))
                        .toList());
    }

    /** A unit begins with what it said last: in this review, or before the round in an earlier one. */
    @Override
    public Map<String, Object> prefill(String step, ScopeFacts scope) {
        if (!step.equals(REPORT)) {
            return Map.of();
        }
        Review review = reviews.require(scope.businessKey());
        String unit = desks.unit(review.code(), scope.branch());
        List<UnitCount> own = reports.counts(review.code(), unit);
        return ReportReading.prefill(Optional.of(own)
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> reports.publishedBaseline(review.roundId(), unit)));
    }
}
