package vn.congvu.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congvu.importing.BadRow;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.ImportReport;

/** Reads the papers of each procedure; {@code *} stands for every procedure that has none of its own. */
final class ComponentFile {

    private static final String ANY_PROCEDURE = "*";

    private final Map<String, List<Component>> byProcedure = new HashMap<>();

    ComponentFile(CsvFile file, ImportReport report) {
        for (CsvRow row : file.rows("procedure_code", "code", "name_vi", "name_en", "required", "copies", "kind")) {
            report.read(row, row.optional("procedure_code"), () -> take(row));
        }
    }

    private Component take(CsvRow row) {
        Component component = component(row);
        List<Component> known = byProcedure.computeIfAbsent(row.text("procedure_code"), code -> new ArrayList<>());
        if (known.stream().anyMatch(other -> other.code().equals(component.code()))) {
            throw new BadRow(
                    "Trùng mã thành phần " + component.code(), "The component " + component.code() + " is there twice");
        }
        known.add(component);
        return component;
    }

    private static Component component(CsvRow row) {
        Integer copies = row.count("copies");
        return new Component(
                row.text("code", 60),
                row.text("name_vi", 300),
                row.text("name_en", 300),
                row.flag("required"),
                copies == null ? 1 : copies,
                row.choice("kind", ComponentKind.class),
                row.flag("no_certified_copy_needed"),
                row.flag("confirmed"));
    }

    List<Component> of(String procedureCode) {
        List<Component> everywhere = byProcedure.getOrDefault(ANY_PROCEDURE, List.of());
        return List.copyOf(byProcedure.getOrDefault(procedureCode, everywhere));
    }
}
