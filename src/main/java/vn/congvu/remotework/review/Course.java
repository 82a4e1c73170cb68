package vn.congvu.remotework.review;

import vn.congvu.web.problem.Bilingual;

/** What is to become of the pilot. */
public enum Course {
    WIDEN("Mở rộng thí điểm", "Widen the pilot"),
    CHANGE("Điều chỉnh thí điểm", "Change the pilot"),
    STOP("Dừng thí điểm", "Stop the pilot");

    private final Bilingual words;

    Course(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    public Bilingual words() {
        return words;
    }
}
