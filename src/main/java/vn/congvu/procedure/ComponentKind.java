package vn.congvu.procedure;

/** In what shape a paper has to be handed in. */
public enum ComponentKind {
    ORIGINAL,
    COPY,
    CERTIFIED_COPY,
    FORM
}
