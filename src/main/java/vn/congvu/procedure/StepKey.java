package vn.congvu.procedure;

import java.util.Locale;

/** The steps a stage can have, in their order; RETURN comes once, after the last stage. */
public enum StepKey {
    RECEIVE,
    ASSIGN,
    PROCESS,
    CONSULT,
    FINALISE,
    REVIEW,
    SIGN,
    ISSUE,
    RETURN;

    /** As models and forms spell it: {@code receive}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
