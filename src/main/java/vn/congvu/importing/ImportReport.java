package vn.congvu.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.congvu.web.problem.Bilingual;

/** Collects what an import has to say. A bad row is reported and left out; the rest goes in. */
public final class ImportReport {

    private final List<Finding> findings = new ArrayList<>();

    public void error(CsvRow row, String code, Bilingual reason) {
        findings.add(new Finding(row.file(), row.number(), code, Severity.ERROR, reason));
    }

    public void warning(CsvRow row, String code, Bilingual reason) {
        findings.add(new Finding(row.file(), row.number(), code, Severity.WARNING, reason));
    }

    /** About something that is in the database but in no row. */
    public void warning(String file, String code, Bilingual reason) {
        findings.add(new Finding(file, 0, code, Severity.WARNING, reason));
    }

    /** What the reading gives, or nothing and an error about the row when it throws {@link BadRow}. */
    public <T> Optional<T> read(CsvRow row, String code, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BadRow e) {
            error(row, code, e.reason());
            return Optional.empty();
        }
    }

    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }
}
