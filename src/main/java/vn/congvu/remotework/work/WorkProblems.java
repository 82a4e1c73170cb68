package vn.congvu.remotework.work;

import java.time.LocalDate;
import java.util.List;
import vn.congvu.remotework.rule.Trigger;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which a wish about work at home is refused; each names the rule. */
final class WorkProblems {

    private static final String RULE = "rule";

    private WorkProblems() {}

    static ProblemException notToday(LocalDate said) {
        return new ProblemException(new Problem("remote-work-not-today", 422, said).with(RULE, "N6"));
    }

    static ProblemException notAHomeDay(LocalDate day) {
        return new ProblemException(new Problem("remote-work-no-home-day", 409, day).with(RULE, "N6"));
    }

    static ProblemException notCommitted(LocalDate day) {
        return new ProblemException(new Problem("remote-work-not-committed", 409, day).with(RULE, "R7"));
    }

    static ProblemException productAccepted(int number) {
        return new ProblemException(new Problem("remote-work-product-accepted", 409, number).with(RULE, "R8"));
    }

    static ProblemException notDelivered(int number) {
        return new ProblemException(new Problem("remote-work-not-delivered", 409, number).with(RULE, "R8"));
    }

    static ProblemException noSuchTrigger(List<Trigger> known) {
        return new ProblemException(new Problem("invalid-body", 400)
                .field(
                        "trigger",
                        "no-such-trigger",
                        known.stream().map(Trigger::code).toList()));
    }

    static ProblemException triggerNotMet(Trigger trigger, long count) {
        return new ProblemException(new Problem(
                        "remote-work-trigger-not-met",
                        409,
                        new Bilingual(trigger.textVi(), trigger.textEn()),
                        count,
                        trigger.threshold())
                .with(RULE, trigger.rule()));
    }

    static ProblemException notLate(int number) {
        return new ProblemException(new Problem("remote-work-not-late", 409, number).with(RULE, "R9"));
    }
}
