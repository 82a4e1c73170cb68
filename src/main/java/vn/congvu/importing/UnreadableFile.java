package vn.congvu.importing;

import vn.congvu.web.problem.Bilingual;

/** A file that cannot be used at all: nothing of its import goes in. */
public class UnreadableFile extends RuntimeException {

    private final String file;
    private final transient Bilingual reason;

    UnreadableFile(String file, String vi, String en) {
        super(file + ": " + en);
        this.file = file;
        this.reason = new Bilingual("Không đọc được tệp: " + vi, "The file cannot be read: " + en);
    }

    Finding finding() {
        return new Finding(file, 0, null, Severity.ERROR, reason);
    }
}
