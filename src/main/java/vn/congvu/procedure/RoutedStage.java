package vn.congvu.procedure;

import java.util.Map;

/** A stage at the institution that is accountable for it; only the steps it has, in their order. */
public record RoutedStage(int index, StageKind kind, String institution, Map<StepKey, RoutedStep> steps) {}
