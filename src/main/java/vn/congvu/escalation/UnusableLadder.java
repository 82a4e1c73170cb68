package vn.congvu.escalation;

import vn.congvu.web.problem.Bilingual;

/** A ladder that cannot be taken into force; says which row, and why. */
public final class UnusableLadder extends RuntimeException {

    private final transient Bilingual why;

    public UnusableLadder(String vi, String en) {
        super(en);
        this.why = new Bilingual(vi, en);
    }

    UnusableLadder(int row, String vi, String en) {
        this("dòng " + row + " " + vi, "row " + row + " " + en);
    }

    public Bilingual why() {
        return why;
    }
}
