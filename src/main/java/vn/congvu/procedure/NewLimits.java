package vn.congvu.procedure;

/** The limits a change of law gives a procedure, as written; {@code committedTerm} null: nothing shorter than the law. */
public record NewLimits(String procedureCode, String statutoryTerm, String committedTerm) {}
