package vn.congvu.workflow.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a timer waits for, as it stands in a model: {@code ${sla.apologyDate}} for instance.
 *
 * @param name {@link #SLA} or {@link #WORKING_TIME}
 */
record DrawnDate(String name, String property) {

    static final String SLA = "sla";
    static final String WORKING_TIME = "workingTime";
    static final String DUE = "dueDate";

    private static final Pattern DRAWN = Pattern.compile("\\$\\{(" + SLA + "|" + WORKING_TIME + ")\\.(\\w+)}");

    /** Empty for timers that wait for something else. */
    static Optional<DrawnDate> in(String configuration) {
        Matcher drawn = DRAWN.matcher(configuration);
        return drawn.find() ? Optional.of(new DrawnDate(drawn.group(1), drawn.group(2))) : Optional.empty();
    }

    boolean ofWorkingTime() {
        return name.equals(WORKING_TIME);
    }

    boolean ofClock() {
        return name.equals(SLA) && property.equals(DUE);
    }

    /** A date the feature that owns the case computes. */
    boolean ofCase() {
        return name.equals(SLA) && !ofClock();
    }
}
