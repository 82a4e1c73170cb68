package vn.congvu.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.ImportReport;

/**
 * Reads the approved processes. Rows without a date belong to every version of their procedure that has no rows dated
 * with its own first day.
 */
final class StepFile {

    private final Map<Key, List<StepRow>> processes = new LinkedHashMap<>();

    /** A process with an unreadable row is not used at all: its other steps would no longer add up. */
    private final Set<Key> broken = new HashSet<>();

    private final Map<String, CsvRow> firstRows = new HashMap<>();

    StepFile(CsvFile file, ImportReport report) {
        for (CsvRow row : file.rows("procedure_code", "stage", "step_no", "role", "unit_kind", "task_vi", "hours")) {
            String code = row.optional("procedure_code");
            firstRows.putIfAbsent(code, row);
            Key key = new Key(
                    code,
                    report.read(row, code, () -> Objects.requireNonNullElse(row.date("effective_from"), LocalDate.MIN))
                            .orElse(LocalDate.MIN));
            report.read(row, code, () -> StepRow.of(row))
                    .ifPresentOrElse(
                            step -> processes
                                    .computeIfAbsent(key, k -> new ArrayList<>())
                                    .add(step),
                            () -> broken.add(key));
        }
    }

    /** The rows for the version that begins on the day, in their order; empty when there are none or one is broken. */
    List<StepRow> of(String procedureCode, LocalDate effectiveFrom) {
        Key own = new Key(procedureCode, effectiveFrom);
        Key used = processes.containsKey(own) || broken.contains(own) ? own : new Key(procedureCode, LocalDate.MIN);
        return broken.contains(used) ? List.of() : processes.getOrDefault(used, List.of());
    }

    /** The first row of each procedure, for saying that it belongs to none. */
    Map<String, CsvRow> firstRows() {
        return firstRows;
    }

    private record Key(String procedureCode, LocalDate effectiveFrom) {}
}
