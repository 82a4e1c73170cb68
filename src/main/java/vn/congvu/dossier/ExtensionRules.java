package vn.congvu.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.Term;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;

/** The limits of extensions per procedure, with the day they hold from; what no line names follows the line {@code *}. */
@Component
class ExtensionRules {

    private static final String EVERY_PROCEDURE = "*";

    private final Map<String, TreeMap<LocalDate, ExtensionRule>> rules = new HashMap<>();

    ExtensionRules() {
        this(CsvFile.shipped("catalogue/extensions.csv"));
    }

    ExtensionRules(CsvFile file) {
        for (CsvRow row : file.rows("procedure_code", "re_promises", "longest", "basis", "valid_from")) {
            rules.computeIfAbsent(row.text("procedure_code"), code -> new TreeMap<>())
                    .put(row.date("valid_from"), rule(row));
        }
    }

    private static ExtensionRule rule(CsvRow row) {
        String longest = row.optional("longest");
        return new ExtensionRule(
                row.count("re_promises"), longest == null ? null : Term.parse(longest), row.text("basis"));
    }

    /** The rule in force on the day a dossier was accepted; it stays with the dossier. */
    ExtensionRule of(String procedureCode, LocalDate accepted) {
        ExtensionRule own = inForce(procedureCode, accepted);
        return own == null ? inForce(EVERY_PROCEDURE, accepted) : own;
    }

    private ExtensionRule inForce(String code, LocalDate day) {
        TreeMap<LocalDate, ExtensionRule> dated = rules.get(code);
        if (dated == null) {
            return null;
        }
        Map.Entry<LocalDate, ExtensionRule> latest = dated.floorEntry(day);
        return latest == null ? dated.firstEntry().getValue() : latest.getValue();
    }
}
