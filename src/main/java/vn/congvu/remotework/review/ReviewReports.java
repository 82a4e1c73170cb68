package vn.congvu.remotework.review;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.organisation.Organisation;

/** Puts the report of a review together from what is frozen. Nothing in it is computed anew. */
@Service
@Transactional(readOnly = true)
public class ReviewReports {

    private final ReviewViews views;
    private final ReviewStore reviews;
    private final Snapshots snapshots;
    private final ReviewSettings settings;
    private final Organisation organisation;

    ReviewReports(
            ReviewViews views,
            ReviewStore reviews,
            Snapshots snapshots,
            ReviewSettings settings,
            Organisation organisation) {
        this.views = views;
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.settings = settings;
        this.organisation = organisation;
    }

    public ReviewReport of(String code) {
        Review review = views.visible(code);
        ReviewSnapshot figures = snapshots.of(code).orElseThrow(() -> ReviewProblems.notCompiled(review));
        Instant at = review.publishedAt() == null ? figures.computedAt() : review.publishedAt();
        return new ReviewReport(
                figures,
                reviews.frozen(code).orElseThrow().hash(),
                new ReviewReport.Heading(
                        settings.superiorVi(),
                        settings.issuerVi(),
                        settings.symbol(),
                        settings.placeVi(),
                        settings.signerVi(),
                        settings.recipientsVi()),
                LocalDate.ofInstant(at, WorkingCalendar.ZONE),
                review.state() == ReviewState.PUBLISHED ? concluded(review) : null);
    }

    private ReviewReport.Concluded concluded(Review review) {
        return new ReviewReport.Concluded(
                review.recommendation(),
                review.reasons(),
                review.explanation(),
                fullName(review.recommendedBy()),
                review.decisionNote(),
                fullName(review.decidedBy()));
    }

    private String fullName(String username) {
        return organisation.nameOf(username);
    }
}
