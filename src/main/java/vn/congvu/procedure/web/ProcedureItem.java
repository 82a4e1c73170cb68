package vn.congvu.procedure.web;

import vn.congvu.procedure.Level;
import vn.congvu.procedure.ProcedureVersion;

/** A procedure in a list. Terms as in {@code P5D}, {@code PT16H}, {@code P7CD}; a fee of null is not known. */
record ProcedureItem(
        String code,
        String nameVi,
        String nameEn,
        String field,
        String fieldEn,
        Level level,
        String statutoryTerm,
        String committedTerm,
        Integer feeVnd,
        String cutOff,
        boolean confirmed) {

    static ProcedureItem of(ProcedureVersion version) {
        return new ProcedureItem(
                version.code(),
                version.nameVi(),
                version.nameEn(),
                version.fieldVi(),
                version.fieldEn(),
                version.level(),
                version.statutoryTerm().toString(),
                text(version.committedTerm()),
                version.feeVnd(),
                text(version.cutOff()),
                version.confirmed());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
