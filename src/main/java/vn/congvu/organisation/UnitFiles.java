package vn.congvu.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.Dated;
import vn.congvu.importing.ImportReport;
import vn.congvu.importing.Timeline;
import vn.congvu.web.problem.Bilingual;

/** Reads the units of the city and puts the divisions of the template below every ward, commune and special zone. */
final class UnitFiles {

    private final CsvFile units;
    private final CsvFile wardDivisions;
    private final ImportReport report;

    UnitFiles(CsvFile units, CsvFile wardDivisions, ImportReport report) {
        this.units = units;
        this.wardDivisions = wardDivisions;
        this.report = report;
    }

    List<Unit> read() {
        List<CsvRow> unitRows = units.rows("code", "parent_code", "kind", "name_vi", "name_en", "valid_from");
        List<WardDivision> template = template();
        List<Dated<UnitRow>> versions = new ArrayList<>();
        unitRows.forEach(row ->
                report.read(row, row.optional("code"), () -> version(row)).ifPresent(versions::add));
        List<Dated<UnitRow>> rooted = rooted(Timeline.of(versions, report));
        Map<String, UnitRow> byCode = byCode(rooted);
        List<Unit> all = new ArrayList<>();
        rooted.forEach(version -> {
            Unit unit = unit(version, byCode);
            all.add(unit);
            template.stream()
                    .filter(division -> division.appliesTo(unit))
                    .forEach(division -> all.add(division.of(unit)));
        });
        return all;
    }

    private static Dated<UnitRow> version(CsvRow row) {
        var unit = new UnitRow(
                row.text("code", 40),
                row.optional("parent_code"),
                row.choice("kind", UnitKind.class),
                row.flag("own_institution"),
                row.text("name_vi", 300),
                row.text("name_en", 300));
        return Dated.of(row, unit.code(), "valid_from", "valid_to", unit);
    }

    private List<WardDivision> template() {
        List<WardDivision> template = new ArrayList<>();
        wardDivisions
                .rows("code_suffix", "parent_suffix", "applies_to", "kind", "name_vi", "name_en")
                .forEach(row -> report.read(row, row.optional("code_suffix"), () -> WardDivision.of(row))
                        .ifPresent(template::add));
        return template;
    }

    /** Leaves out what does not hang on the city: its parent is missing, or was itself left out. */
    private List<Dated<UnitRow>> rooted(List<Dated<UnitRow>> versions) {
        Map<String, UnitRow> byCode = byCode(versions);
        return versions.stream()
                .filter(version -> {
                    boolean rooted = reachesTheCity(version.value(), byCode);
                    if (!rooted) {
                        String parent = version.value().parentCode();
                        report.error(
                                version.row(),
                                version.code(),
                                new Bilingual(
                                        "Đơn vị cấp trên " + parent + " không có hoặc không thuộc thành phố",
                                        "The parent " + parent + " does not exist or does not belong to the city"));
                    }
                    return rooted;
                })
                .toList();
    }

    private static boolean reachesTheCity(UnitRow unit, Map<String, UnitRow> byCode) {
        Set<String> passed = new HashSet<>();
        UnitRow at = unit;
        while (at != null && at.kind() != UnitKind.CITY && passed.add(at.code())) {
            at = byCode.get(at.parentCode());
        }
        return at != null && at.kind() == UnitKind.CITY;
    }

    private static Map<String, UnitRow> byCode(List<Dated<UnitRow>> versions) {
        Map<String, UnitRow> byCode = new HashMap<>();
        versions.forEach(version -> byCode.put(version.code(), version.value()));
        return byCode;
    }

    private static Unit unit(Dated<UnitRow> version, Map<String, UnitRow> byCode) {
        UnitRow row = version.value();
        return new Unit(
                row.code(),
                row.parentCode(),
                institution(row, byCode),
                row.kind(),
                row.nameVi(),
                row.nameEn(),
                version.from(),
                version.to());
    }

    /** The highest unit below the city, unless one on the way up is said to be an institution of its own. */
    private static String institution(UnitRow unit, Map<String, UnitRow> byCode) {
        UnitRow at = unit;
        while (!at.ownInstitution() && at.parentCode() != null) {
            UnitRow parent = byCode.get(at.parentCode());
            if (parent.kind() == UnitKind.CITY) {
                break;
            }
            at = parent;
        }
        return at.code();
    }

    private record UnitRow(
            String code, String parentCode, UnitKind kind, boolean ownInstitution, String nameVi, String nameEn) {}
}
