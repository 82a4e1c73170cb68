package vn.congvu.remotework.plan;

import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What is wrong with a plan or a commitment; each names the rule. */
public final class PlanProblems {

    private static final String RULE = "rule";

    private PlanProblems() {}

    public static ProblemException noPlan() {
        return new ProblemException(new Problem("remote-work-no-plan", 409).with(RULE, "R6"));
    }

    static ProblemException workNotEqual(WorkloadProof proof) {
        return new ProblemException(
                new Problem("remote-work-not-equal", 409, proof.planned(), proof.office(), proof.tolerancePercent())
                        .with(RULE, "R6"));
    }

    static ProblemException planFixed() {
        return new ProblemException(new Problem("remote-work-plan-fixed", 409).with(RULE, "R7"));
    }

    static ProblemException commitmentChanged() {
        return new ProblemException(new Problem("remote-work-commitment-changed", 409).with(RULE, "R7"));
    }

    static ProblemException nothingToSign(String code) {
        return new ProblemException(new Problem("remote-work-nothing-to-sign", 409, code).with(RULE, "R7"));
    }

    static ProblemException deliveredStays(int number) {
        return new ProblemException(new Problem("remote-work-delivered-stays", 409, number).with(RULE, "R8"));
    }
}
