package vn.congvu.procedure.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.congvu.procedure.Component;
import vn.congvu.procedure.Hours;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.procedure.SplitSource;
import vn.congvu.procedure.Stage;
import vn.congvu.procedure.StageKind;
import vn.congvu.procedure.Step;
import vn.congvu.procedure.SupplementMode;

/** A procedure with its papers, stages and limits; the return of the result closes the last stage. */
record ProcedureDetail(
        @JsonUnwrapped ProcedureItem item,
        String legalBasis,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String versionId,
        SupplementMode supplementMode,
        SplitSource splitSource,
        String basis,
        List<Component> components,
        List<StageItem> stages) {

    static ProcedureDetail of(ProcedureVersion version) {
        return new ProcedureDetail(
                ProcedureItem.of(version),
                version.legalBasis(),
                version.effectiveFrom(),
                version.effectiveTo(),
                version.id(),
                version.supplementMode(),
                version.splitSource(),
                version.basis(),
                version.components(),
                version.stages().stream()
                        .map(stage -> StageItem.of(stage, version))
                        .toList());
    }

    record StageItem(int index, StageKind kind, List<StepItem> steps) {

        static StageItem of(Stage stage, ProcedureVersion version) {
            boolean last = stage.index() == version.stages().size();
            Stream<Step> closing = last ? Stream.of(version.returnStep()) : Stream.empty();
            return new StageItem(
                    stage.index(),
                    stage.kind(),
                    Stream.concat(stage.steps().stream(), closing)
                            .map(StepItem::of)
                            .toList());
        }
    }

    record StepItem(int number, String key, String nameVi, String nameEn, String laneVi, BigDecimal hours) {

        static StepItem of(Step step) {
            return new StepItem(
                    step.number(),
                    step.key().key(),
                    step.nameVi(),
                    step.nameEn(),
                    step.laneVi(),
                    Hours.of(step.minutes()));
        }
    }
}
