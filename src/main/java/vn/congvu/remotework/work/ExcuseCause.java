package vn.congvu.remotework.work;

import vn.congvu.web.problem.Bilingual;

/** Objective causes of a late product; nobody pays for them. */
public enum ExcuseCause {
    SYSTEM_OUTAGE("Hệ thống, đường truyền bị sự cố", "Systems or lines out of order"),
    OTHER_UNIT("Chờ đơn vị khác", "Waiting for another unit"),
    OTHER_DUTY("Được giao việc khác", "Given other work"),
    ILLNESS("Ốm đau", "Illness"),
    FORCE_MAJEURE("Bất khả kháng", "Force majeure");

    private final Bilingual words;

    ExcuseCause(String vi, String en) {
        this.words = new Bilingual(vi, en);
    }

    Bilingual because(String note) {
        return new Bilingual(words.vi() + ": " + note, words.en() + ": " + note);
    }
}
