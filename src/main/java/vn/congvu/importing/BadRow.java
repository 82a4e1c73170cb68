package vn.congvu.importing;

import vn.congvu.web.problem.Bilingual;

/** A row that cannot go in, with the reason for whoever keeps the file. */
public class BadRow extends RuntimeException {

    private final transient Bilingual reason;

    public BadRow(String vi, String en) {
        super(en);
        this.reason = new Bilingual(vi, en);
    }

    public Bilingual reason() {
        return reason;
    }
}
