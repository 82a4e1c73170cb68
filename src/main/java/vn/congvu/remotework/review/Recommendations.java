package vn.congvu.remotework.review;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.StepCompletion.StepDone;

/**
 * What the organiser recommends and decides. The product concludes nothing from the figures; but to widen the pilot
 * against them, or without enough of them, takes an explicit explanation.
 */
@Component
class Recommendations {

    private final ReviewProgress progress;
    private final Snapshots snapshots;
    private final Clock clock;

    Recommendations(ReviewProgress progress, Snapshots snapshots, Clock clock) {
        this.progress = progress;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    void recommended(Review review, StepDone step) {
        Course course = Course.valueOf(step.text("recommendation"));
        String explanation = step.text("explanation");
        List<OpenPoint> open = toExplain(snapshots.of(review.code()).orElseThrow());
        if (course == Course.WIDEN && explanation == null && !open.isEmpty()) {
            throw ReviewProblems.unexplained(open);
        }
        progress.recommended(review.code(), course, step.text("reasons"), explanation, step.by(), clock.instant());
    }

    /** What all units together leave open or show as worse, and what got worse in a unit. */
    static List<OpenPoint> toExplain(ReviewSnapshot figures) {
        Stream<OpenPoint> together = figures.total().figures().stream()
                .filter(figure -> figure.speaksAgainst() || figure.leavesOpen())
                .map(figure -> OpenPoint.of(figures.total(), figure));
        Stream<OpenPoint> inUnits = figures.units().stream()
                .flatMap(unit -> unit.figures().stream()
                        .filter(Figure::speaksAgainst)
                        .map(figure -> OpenPoint.of(unit, figure)));
        return Stream.concat(together, inUnits).toList();
    }

    void decided(Review review, StepDone step) {
        boolean agreed = "approve".equals(step.data().get("decision"));
        ReviewState next = agreed ? ReviewState.DECIDING : ReviewState.RECOMMENDING;
        progress.decided(review.code(), next, step.text("note"), step.by(), clock.instant());
    }
}
