package vn.congvu.procedure;

/** A step with the unit and the candidate group that do it; {@code minutes} null: it inherits the promise. */
public record RoutedStep(
        StepKey key, int number, String unitCode, String group, Integer minutes, String nameVi, String nameEn) {}
