package vn.congvu.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congvu.calendar.Term;
import vn.congvu.importing.BadRow;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.Dated;
import vn.congvu.importing.ImportReport;
import vn.congvu.importing.Timeline;
import vn.congvu.organisation.Organisation;
import vn.congvu.web.problem.Bilingual;

/** Makes procedure versions out of the files of the catalogue. */
final class ProcedureReading {

    private final ProcedureFiles files;
    private final ImportReport report;
    private final FieldFile fields;
    private final ComponentFile components;
    private final StepFile steps;
    private final SplitChoice splits;

    ProcedureReading(ProcedureFiles files, Organisation organisation, ImportReport report) {
        this.files = files;
        this.report = report;
        this.fields = new FieldFile(files.fields(), organisation, report);
        this.components = new ComponentFile(files.components(), report);
        this.steps = new StepFile(files.steps(), report);
        this.splits = new SplitChoice(steps, new DefaultSplit(files.defaultSplit()), report);
    }

    List<ProcedureVersion> versions() {
        List<CsvRow> rows =
                files.procedures().rows("code", "name_vi", "name_en", "field", "level", "term", "supplement_mode");
        List<Dated<CsvRow>> dated = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (CsvRow row : rows) {
            codes.add(row.optional("code"));
            report.read(row, row.optional("code"), () -> dated(row)).ifPresent(dated::add);
        }
        steps.firstRows().forEach((code, row) -> reportOrphan(codes, code, row));
        List<ProcedureVersion> versions = new ArrayList<>();
        Timeline.of(dated, report)
                .forEach(period -> report.read(period.row(), period.code(), () -> version(period))
                        .ifPresent(versions::add));
        return versions;
    }

    /** Whatever can be wrong with the row alone is found here, before its period can push another version aside. */
    private Dated<CsvRow> dated(CsvRow row) {
        ProcedureCells.term(row, "term", true);
        ProcedureCells.term(row, "committed_term", false);
        row.choice("level", Level.class);
        row.choice("supplement_mode", SupplementMode.class);
        return Dated.of(row, row.text("code", 40), "effective_from", "effective_to", row);
    }

    private void reportOrphan(Set<String> codes, String code, CsvRow row) {
        if (!codes.contains(code)) {
            report.error(
                    row,
                    code,
                    new Bilingual("Các bước thuộc thủ tục không có trong danh mục", "Steps of an unknown procedure"));
        }
    }

    private ProcedureVersion version(Dated<CsvRow> period) {
        CsvRow row = period.row();
        Level level = row.choice("level", Level.class);
        Term statutory = ProcedureCells.term(row, "term", true);
        Term committed = ProcedureCells.term(row, "committed_term", false);
        FieldFile.Field field = field(row, level);
        Split split = splits.of(period, level, committed == null ? statutory : committed);
        return new ProcedureVersion(
                ProcedureVersion.id(period.code(), period.from()),
                period.code(),
                row.text("name_vi", 1000),
                row.text("name_en", 1000),
                field.nameVi(),
                field.nameEn(),
                level,
                statutory,
                committed,
                ProcedureCells.cutOff(row),
                row.count("fee_vnd"),
                row.optional("legal_basis"),
                row.choice("supplement_mode", SupplementMode.class),
                row.flag("confirmed"),
                row.optional("basis"),
                period.from(),
                period.to(),
                field.competence(),
                split.source(),
                split.stages(),
                split.returnStep(),
                components.of(period.code()));
    }

    private FieldFile.Field field(CsvRow row, Level level) {
        String name = row.text("field");
        FieldFile.Field field = fields.field(name)
                .orElseThrow(() -> new BadRow("Chưa phân công lĩnh vực " + name, "No unit is named for field " + name));
        Competence competence = field.competence();
        boolean wardMissing =
                level != Level.DEPARTMENT && competence.wardDivisions().isEmpty();
        boolean departmentMissing = level != Level.WARD && competence.department() == null;
        if (wardMissing || departmentMissing) {
            throw new BadRow(
                    "Lĩnh vực " + name + " chưa có đơn vị ở cấp " + level,
                    "The field " + name + " names no unit for the level " + level);
        }
        return field;
    }
}
