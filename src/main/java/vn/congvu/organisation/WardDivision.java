package vn.congvu.organisation;

import java.util.Locale;
import vn.congvu.importing.CsvRow;

/** A division that every ward, commune or special zone (or each of one kind) has. */
record WardDivision(
        String suffix, String parentSuffix, UnitKind appliesTo, UnitKind kind, String nameVi, String nameEn) {

    static WardDivision of(CsvRow row) {
        boolean everywhere = "any".equals(row.text("applies_to"));
        return new WardDivision(
                row.text("code_suffix", 20),
                row.optional("parent_suffix"),
                everywhere ? null : row.choice("applies_to", UnitKind.class),
                row.choice("kind", UnitKind.class),
                row.text("name_vi", 200),
                row.text("name_en", 200));
    }

    boolean appliesTo(Unit unit) {
        return unit.kind().communeLevel() && (appliesTo == null || appliesTo == unit.kind());
    }

    Unit of(Unit commune) {
        String parent = parentSuffix == null ? commune.code() : commune.code() + "-" + parentSuffix;
        return new Unit(
                commune.code() + "-" + suffix,
                parent,
                commune.code(),
                kind,
                nameVi + " " + withoutCapital(commune.nameVi()),
                commune.nameEn() + " " + nameEn,
                commune.validFrom(),
                commune.validTo());
    }

    /** "Phường Sài Gòn" inside a name: "… phường Sài Gòn". */
    private static String withoutCapital(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
