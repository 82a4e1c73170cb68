package vn.congvu.procedure;

import vn.congvu.web.problem.Bilingual;

/** The steps of an approved process do not follow the pattern of a stage; they are reported, never bent. */
class DoesNotFit extends RuntimeException {

    private final transient StepRow step;
    private final transient Bilingual reason;

    DoesNotFit(StepRow step, String vi, String en) {
        super(en);
        this.step = step;
        this.reason = new Bilingual(vi, en);
    }

    StepRow step() {
        return step;
    }

    Bilingual reason() {
        return reason;
    }
}
