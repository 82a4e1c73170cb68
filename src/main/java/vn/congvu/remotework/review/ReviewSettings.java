package vn.congvu.remotework.review;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the pilot has decided about its reviews: {@code remotework/review.yaml}. */
@ConfigurationProperties("congvu.remote-work-review")
record ReviewSettings(
        String basisVi,
        String basisEn,
        int everyMonths,
        int interimAfterMonths,
        String compilingUnit,
        int daysBefore,
        int confidencePercent,
        int minTotal,
        int minExpected,
        int minPersonMonths,
        String superiorVi,
        String issuerVi,
        String symbol,
        String placeVi,
        String signerVi,
        List<String> recipientsVi) {

    ReviewSnapshot.Terms terms() {
        return new ReviewSnapshot.Terms(
                confidencePercent, minTotal, minExpected, minPersonMonths, daysBefore, basisVi, basisEn);
    }
}
