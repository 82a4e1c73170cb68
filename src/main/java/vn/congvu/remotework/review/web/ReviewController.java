package vn.congvu.remotework.review.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.remotework.review.ReviewOpening;
import vn.congvu.remotework.review.ReviewView;
import vn.congvu.remotework.review.ReviewViews;
import vn.congvu.remotework.review.RoundReviews;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** Reviews of rounds: which there are, how one stands, to begin one before its day. */
@RestController
@PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
class ReviewController {

    private static final String ORGANISING = "hasAnyRole('OFFICER', 'HEAD', 'LEADER')";

    private final ReviewOpening opening;
    private final ReviewViews reviews;

    ReviewController(ReviewOpening opening, ReviewViews reviews) {
        this.opening = opening;
        this.reviews = reviews;
    }

    @GetMapping("/api/remote-work/rounds/{id}/reviews")
    RoundReviews ofRound(@PathVariable String id) {
        return reviews.ofRound(id);
    }

    @Idempotent
    @PostMapping("/api/remote-work/rounds/{id}/reviews")
    @PreAuthorize(ORGANISING)
    ResponseEntity<ReviewView> begin(@PathVariable String id) {
        String code = opening.begin(id);
        return ResponseEntity.created(URI.create("/api/remote-work/reviews/" + code))
                .body(reviews.one(code));
    }

    @GetMapping("/api/remote-work/reviews/{code}")
    ReviewView one(@PathVariable String code) {
        return reviews.one(code);
    }
}
