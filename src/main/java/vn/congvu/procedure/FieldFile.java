package vn.congvu.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congvu.importing.BadRow;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.ImportReport;
import vn.congvu.organisation.Organisation;

/** Reads who is competent for which field. */
final class FieldFile {

    private final Map<String, Field> fields = new HashMap<>();
    private final Organisation organisation;

    FieldFile(CsvFile file, Organisation organisation, ImportReport report) {
        this.organisation = organisation;
        for (CsvRow row : file.rows("field", "field_en", "ward_division", "department", "department_division")) {
            report.read(row, row.optional("field"), () -> field(row))
                    .ifPresent(field -> fields.put(field.nameVi, field));
        }
    }

    Optional<Field> field(String nameVi) {
        return Optional.ofNullable(fields.get(nameVi));
    }

    private Field field(CsvRow row) {
        String divisions = row.optional("ward_division");
        var competence = new Competence(
                divisions == null ? List.of() : List.of(divisions.split("\\|")),
                known(row.optional("department")),
                known(row.optional("department_division")));
        return new Field(row.text("field", 200), row.text("field_en", 200), competence);
    }

    private String known(String unitCode) {
        if (unitCode != null && organisation.unit(unitCode).isEmpty()) {
            throw new BadRow("Không có đơn vị " + unitCode, "There is no unit " + unitCode);
        }
        return unitCode;
    }

    record Field(String nameVi, String nameEn, Competence competence) {}
}
