package vn.congvu.procedure;

import java.util.List;
import vn.congvu.importing.ImportReport;
import vn.congvu.organisation.ShippedOrganisation;

/** The catalogue of the shipped files, or of changed ones, without a database. */
final class ShippedCatalogue {

    static final ImportReport REPORT = new ImportReport();
    static final List<ProcedureVersion> VERSIONS = read(ProcedureFiles.shipped(), REPORT);

    private ShippedCatalogue() {}

    static ProcedureVersion version(String code) {
        return VERSIONS.stream()
                .filter(version -> version.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<ProcedureVersion> read(ProcedureFiles files, ImportReport report) {
        return new ProcedureReading(files, ShippedOrganisation.get(), report).versions();
    }
}
