package vn.congvu.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A step with its stage; stage 0 is the return of the result. */
@Embeddable
class StoredStep {

    private int stageIndex;

    @Enumerated(EnumType.STRING)
    private StageKind stageKind;

    @Enumerated(EnumType.STRING)
    private StepKey stepKey;

    @Column(name = "step_number")
    private int number;

    private Integer minutes;
    private String nameVi;
    private String nameEn;
    private String laneVi;
    private boolean atInstitution;

    protected StoredStep() {}

    StoredStep(int stageIndex, StageKind stageKind, Step step) {
        this.stageIndex = stageIndex;
        this.stageKind = stageKind;
        stepKey = step.key();
        number = step.number();
        minutes = step.minutes();
        nameVi = step.nameVi();
        nameEn = step.nameEn();
        laneVi = step.laneVi();
        atInstitution = step.atInstitution();
    }

    int stageIndex() {
        return stageIndex;
    }

    StageKind stageKind() {
        return stageKind;
    }

    Step step() {
        return new Step(stepKey, number, minutes, nameVi, nameEn, laneVi, atInstitution);
    }
}
