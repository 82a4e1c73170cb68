package vn.congvu.procedure;

import java.math.BigDecimal;
import java.util.List;
import vn.congvu.calendar.Term;

/** The stages and limits of a procedure, and where they come from. */
record Split(SplitSource source, List<Stage> stages, Step returnStep) {

    /** Internal processes count a working day as eight hours; the promise itself stays in days. */
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(8 * 60);

    /** Below half a day there is nothing to share out. */
    private static final int LEAST_MINUTES = 4 * 60;

    static Split own(OwnSplit own, DefaultSplit defaults) {
        Step returnStep = own.returnStep() == null ? defaults.returnStep(own.lastNumber() + 1) : own.returnStep();
        return new Split(SplitSource.OWN, own.stages(), returnStep);
    }

    static Split byDefault(DefaultSplit defaults, Level level, Term promised) {
        Integer working = workingMinutes(promised);
        Integer minutes = working == null || working < LEAST_MINUTES ? null : working;
        List<Stage> stages = defaults.stages(level, minutes);
        int steps = stages.stream().mapToInt(stage -> stage.steps().size()).sum();
        SplitSource source = minutes == null ? SplitSource.NONE : SplitSource.DEFAULT;
        return new Split(source, stages, defaults.returnStep(steps + 1));
    }

    /** The working time of a term, for comparing it with the steps; null for calendar days. */
    static Integer workingMinutes(Term term) {
        if (term.inCalendarDays()) {
            return null;
        }
        if (term.inHours()) {
            return term.minutes();
        }
        String text = term.toString();
        return new BigDecimal(text.substring(1, text.length() - 1))
                .multiply(MINUTES_A_DAY)
                .intValueExact();
    }

    /** What the steps may take together; null when they have no limits. */
    Integer minutes() {
        if (source == SplitSource.NONE) {
            return null;
        }
        int inStages = stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .mapToInt(Step::minutes)
                .sum();
        return inStages + returnStep.minutes();
    }
}
