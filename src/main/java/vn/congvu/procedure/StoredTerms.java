package vn.congvu.procedure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.congvu.calendar.Term;

/** What a version says, apart from its period, its steps and its papers. */
@Embeddable
class StoredTerms {

    private String nameVi;
    private String nameEn;
    private String fieldVi;
    private String fieldEn;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String statutoryTerm;
    private String committedTerm;
    private String cutOff;
    private Integer feeVnd;
    private String legalBasis;

    @Enumerated(EnumType.STRING)
    private SupplementMode supplementMode;

    private boolean confirmed;
    private String basis;

    /** Suffixes separated by a bar. */
    private String wardDivisions;

    private String department;
    private String departmentDivision;

    @Enumerated(EnumType.STRING)
    private SplitSource splitSource;

    protected StoredTerms() {}

    StoredTerms(ProcedureVersion version) {
        nameVi = version.nameVi();
        nameEn = version.nameEn();
        fieldVi = version.fieldVi();
        fieldEn = version.fieldEn();
        level = version.level();
        statutoryTerm = version.statutoryTerm().toString();
        committedTerm = text(version.committedTerm());
        cutOff = text(version.cutOff());
        feeVnd = version.feeVnd();
        legalBasis = version.legalBasis();
        supplementMode = version.supplementMode();
        confirmed = version.confirmed();
        basis = version.basis();
        wardDivisions = String.join("|", version.competence().wardDivisions());
        department = version.competence().department();
        departmentDivision = version.competence().departmentDivision();
        splitSource = version.splitSource();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    ProcedureVersion version(
            String id,
            String code,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            List<Stage> stages,
            Step returnStep,
            List<Component> components) {
        return new ProcedureVersion(
                id,
                code,
                nameVi,
                nameEn,
                fieldVi,
                fieldEn,
                level,
                Term.parse(statutoryTerm),
                committedTerm == null ? null : Term.parse(committedTerm),
                cutOff == null ? null : LocalTime.parse(cutOff),
                feeVnd,
                legalBasis,
                supplementMode,
                confirmed,
                basis,
                effectiveFrom,
                effectiveTo,
                competence(),
                splitSource,
                stages,
                returnStep,
                components);
    }

    private Competence competence() {
        List<String> divisions = wardDivisions.isEmpty() ? List.of() : List.of(wardDivisions.split("\\|"));
        return new Competence(divisions, department, departmentDivision);
    }
}
