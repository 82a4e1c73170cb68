package vn.congvu.remotework.review;

import vn.congvu.web.problem.Bilingual;

/** Why a review takes place. */
public enum ReviewKind {
    QUARTERLY("Sơ kết quý", "Quarterly review"),
    INTERIM("Sơ kết giữa kỳ", "Interim review"),
    FINAL("Sơ kết khi kết thúc đợt", "Review at the end of the round"),
    EXTRA("Sơ kết theo yêu cầu", "Review on request");

    private final Bilingual words;

    ReviewKind(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    public Bilingual words() {
        return words;
    }
}
