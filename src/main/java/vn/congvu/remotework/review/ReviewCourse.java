package vn.congvu.remotework.review;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.congvu.web.problem.Bilingual;

/** What the service tasks of the model do, one business event a method, inside the engine's transaction. */
@Service
public class ReviewCourse {

    private final ReviewStore reviews;
    private final ReviewProgress progress;
    private final ReviewedRounds rounds;
    private final UnitReports reports;
    private final Compilation compilation;
    private final Snapshots snapshots;
    private final ReviewNotices notices;
    private final Clock clock;

    ReviewCourse(
            ReviewStore reviews,
            ReviewProgress progress,
            ReviewedRounds rounds,
            UnitReports reports,
            Compilation compilation,
            Snapshots snapshots,
            ReviewNotices notices,
            Clock clock) {
        this.reviews = reviews;
        this.progress = progress;
        this.rounds = rounds;
        this.reports = reports;
        this.compilation = compilation;
        this.snapshots = snapshots;
        this.notices = notices;
        this.clock = clock;
    }

    public void begun(String code) {
        Review review = locked(code);
        ReviewedRound round = rounds.of(review);
        progress.begun(code, clock.instant());
        reports.start(code, round.unitCodes());
        notices.tell(
                review,
                "begun",
                round.unitCodes(),
                new Bilingual(
                        "%s: sơ kết đợt %s bắt đầu; đơn vị báo cáo số liệu và ý kiến.".formatted(code, round.code()),
                        "%s: the review of round %s begins; the units report.".formatted(code, round.code())));
    }

    /** From here on nobody can change a figure, not even by evaluating somebody anew. */
    public void frozen(String code) {
        Review review = locked(code);
        snapshots.freeze(compilation.of(review, rounds.of(review)));
    }

    public void published(String code) {
        Review review = locked(code);
        ReviewedRound round = rounds.of(review);
        progress.published(code, clock.instant());
        Bilingual course = review.recommendation().words();
        notices.tell(
                review,
                "published",
                round.unitCodes(),
                new Bilingual(
                        "%s: công bố sơ kết đợt %s. Kết luận: %s.".formatted(code, round.code(), course.vi()),
                        "%s: the review of round %s is published. Conclusion: %s."
                                .formatted(code, round.code(), course.en())));
    }

    private Review locked(String code) {
        return reviews.lock(code).orElseThrow(() -> ReviewProblems.unknown(code));
    }
}
