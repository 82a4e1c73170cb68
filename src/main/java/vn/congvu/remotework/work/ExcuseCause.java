package vn.congvu.remotework.work;

import vn.congvu.web.problem.Bilingual;

/** Objective causes of a late product; nobody pays for them. */
public enum ExcuseCause {
    SYSTEM_OUTAGE("hệ thống, đường truyền bị sự cố", "systems or lines out of order"),
    OTHER_UNIT("chờ đơn vị khác", "waiting for another unit"),
    OTHER_DUTY("được giao việc khác", "given other work"),
    ILLNESS("ốm đau", "illness"),
    FORCE_MAJEURE("bất khả kháng", "force majeure");

    private final String vi;
    private final String en;

    ExcuseCause(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    Bilingual with(String product, String note) {
        return new Bilingual(product + ": " + vi + ". " + note, product + ": " + en + ". " + note);
    }
}
