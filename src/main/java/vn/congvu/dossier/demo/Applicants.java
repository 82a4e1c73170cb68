package vn.congvu.dossier.demo;

import java.util.HashMap;
import java.util.Map;
import vn.congvu.dossier.ApplicantType;
import vn.congvu.dossier.NewDossier.NewApplicant;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;

/** The fictional people of {@code applicants.csv}; their identity numbers begin with 999, which no real one does. */
final class Applicants {

    private final Map<String, NewApplicant> byId = new HashMap<>();

    Applicants(CsvFile file) {
        file.rows("applicant_id", "identity_no", "applicant_type")
                .forEach(row -> byId.put(row.text("applicant_id"), applicant(row)));
    }

    NewApplicant get(String id) {
        NewApplicant applicant = byId.get(id);
        if (applicant == null) {
            throw new UnreadableScenario("no applicant " + id);
        }
        return applicant;
    }

    /** An organisation applies under its own name, with the identity number of who represents it. */
    private static NewApplicant applicant(CsvRow row) {
        String organisation = row.optional("org_name");
        return new NewApplicant(
                organisation == null ? row.text("full_name") : organisation,
                row.text("identity_no"),
                row.optional("phone"),
                row.optional("email"),
                row.optional("address_line"),
                ApplicantType.values()[row.count("applicant_type")]);
    }
}
