package vn.congvu.casefile;

import vn.congvu.web.problem.Bilingual;

/** How a case stands, or ended. */
public enum CaseStatus {
    OPEN("đang giải quyết", "open"),
    RESOLVED("đã giải quyết", "resolved"),
    REFUSED("không tiếp nhận", "refused"),
    EXPIRED("đã đóng do không bổ sung", "closed without an answer"),
    WITHDRAWN("đã rút", "withdrawn");

    private final Bilingual words;

    CaseStatus(String vi, String en) {
        words = new Bilingual(vi, en);
    }

    Bilingual words() {
        return words;
    }
}
