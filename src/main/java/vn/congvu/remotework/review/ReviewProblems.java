package vn.congvu.remotework.review;

import java.util.List;
import java.util.stream.Collectors;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about a review is refused. */
final class ReviewProblems {

    private ReviewProblems() {}

    /** Unknown, or not for these eyes. */
    static ProblemException unknown(String code) {
        return new ProblemException(new Problem("unknown-remote-review", 404, code));
    }

    static ProblemException unknownRound(String id) {
        return new ProblemException(new Problem("unknown-remote-round", 404, id));
    }

    static ProblemException notAllowed() {
        return new ProblemException(new Problem("remote-work-not-allowed", 403));
    }

    static ProblemException draft(ReviewedRound round) {
        return new ProblemException(new Problem("remote-review-of-draft", 409, round.code()));
    }

    static ProblemException nothingToReview(ReviewedRound round) {
        return new ProblemException(new Problem("remote-review-too-early", 409, round.code(), round.from()));
    }

    static ProblemException underWay(Review review) {
        return new ProblemException(
                new Problem("remote-review-under-way", 409, review.code()).with("review", review.code()));
    }

    static ProblemException samePeriod(Review review) {
        return new ProblemException(
                new Problem("remote-review-same-period", 409, review.code(), review.from(), review.to())
                        .with("review", review.code()));
    }

    static ProblemException notCompiled(Review review) {
        return new ProblemException(new Problem("remote-review-not-compiled", 409, review.code()));
    }

    static Problem ownRecommendation() {
        return new Problem("remote-review-own-recommendation", 403);
    }

    /** The pilot is not widened against its figures without a word about them. */
    static ProblemException unexplained(List<OpenPoint> points) {
        List<String> measures = points.stream()
                .map(point -> point.figure().measure().name())
                .distinct()
                .toList();
        return new ProblemException(new Problem("remote-review-unexplained", 422)
                .field("data.explanation", "remote-review-explain", inWords(points))
                .with("figures", measures));
    }

    private static Bilingual inWords(List<OpenPoint> points) {
        return new Bilingual(
                points.stream()
                        .map(point -> point.unitVi() + ": " + point.figure().sentenceVi())
                        .collect(Collectors.joining(" ")),
                points.stream()
                        .map(point -> point.unitEn() + ": " + point.figure().sentenceEn())
                        .collect(Collectors.joining(" ")));
    }
}
