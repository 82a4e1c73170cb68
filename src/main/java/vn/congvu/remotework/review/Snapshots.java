package vn.congvu.remotework.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Freezes the figures of a review, and gives them back as they were written down. */
@Component
class Snapshots {

    private final ReviewStore reviews;
    private final ReviewProgress progress;
    private final JsonMapper json;

    Snapshots(ReviewStore reviews, ReviewProgress progress, JsonMapper json) {
        this.reviews = reviews;
        this.progress = progress;
        this.json = json;
    }

    void freeze(ReviewSnapshot snapshot) {
        String written = json.writeValueAsString(snapshot);
        progress.freeze(snapshot.code(), written, sha256(written));
    }

    /** @throws IllegalStateException when it is not what was frozen any more */
    Optional<ReviewSnapshot> of(String code) {
        return reviews.frozen(code).map(frozen -> {
            if (!sha256(frozen.json()).equals(frozen.hash())) {
                throw new IllegalStateException("The frozen figures of review " + code + " have been changed");
            }
            return json.readValue(frozen.json(), ReviewSnapshot.class);
        });
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
