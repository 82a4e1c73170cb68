package vn.congvu.procedure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import vn.congvu.calendar.Term;

/**
 * A procedure as it is in force from one day to another (both included; null: until further notice). Dossiers keep the
 * version they were received under. A fee of null is not known; zero means free of charge. What follows
 * {@code competence} is the way of a dossier; {@code returnStep} closes it.
 */
public record ProcedureVersion(
        String id,
        String code,
        String nameVi,
        String nameEn,
        String fieldVi,
        String fieldEn,
        Level level,
        Term statutoryTerm,
        Term committedTerm,
        LocalTime cutOff,
        Integer feeVnd,
        String legalBasis,
        SupplementMode supplementMode,
        boolean confirmed,
        String basis,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Competence competence,
        SplitSource splitSource,
        List<Stage> stages,
        Step returnStep,
        List<Component> components) {

    static String id(String code, LocalDate effectiveFrom) {
        return code + "@" + effectiveFrom;
    }

    /** The term shortened by the city where there is one, otherwise the term by rule. */
    public Term promisedTerm() {
        return committedTerm == null ? statutoryTerm : committedTerm;
    }

    public boolean inForce(LocalDate on) {
        return !on.isBefore(effectiveFrom) && (effectiveTo == null || !on.isAfter(effectiveTo));
    }

    ProcedureVersion endingOn(LocalDate day) {
        return new ProcedureVersion(
                id,
                code,
                nameVi,
                nameEn,
                fieldVi,
                fieldEn,
                level,
                statutoryTerm,
                committedTerm,
                cutOff,
                feeVnd,
                legalBasis,
                supplementMode,
                confirmed,
                basis,
                effectiveFrom,
                day,
                competence,
                splitSource,
                stages,
                returnStep,
                components);
    }

    /** The version with other limits; an approved process stays as it is, other shares are made for the new term. */
    ProcedureVersion withLimits(
            LocalDate from, Term statutory, Term committed, String newLegalBasis, DefaultSplit defaults) {
        Split split = splitSource == SplitSource.OWN
                ? new Split(splitSource, stages, returnStep)
                : Split.byDefault(defaults, level, committed == null ? statutory : committed);
        return new ProcedureVersion(
                id(code, from),
                code,
                nameVi,
                nameEn,
                fieldVi,
                fieldEn,
                level,
                statutory,
                committed,
                cutOff,
                feeVnd,
                newLegalBasis,
                supplementMode,
                confirmed,
                basis,
                from,
                effectiveTo,
                competence,
                split.source(),
                split.stages(),
                split.returnStep(),
                components);
    }

    /** Whether the other one gives applicants and units the same rights and limits; words and papers may differ. */
    boolean bindsLike(ProcedureVersion other) {
        return level == other.level
                && statutoryTerm.equals(other.statutoryTerm)
                && promisedTerm().equals(other.promisedTerm())
                && Objects.equals(cutOff, other.cutOff)
                && Objects.equals(feeVnd, other.feeVnd)
                && supplementMode == other.supplementMode
                && limits().equals(other.limits());
    }

    private List<String> limits() {
        return stages.stream()
                .flatMap(stage -> stage.steps().stream()
                        .map(step -> stage.index() + stage.kind().name() + step.key() + step.minutes()))
                .toList();
    }
}
