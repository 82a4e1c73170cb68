package vn.congvu.procedure;

import java.util.List;

/** A part of the way at one institution; the index counts from 1. */
public record Stage(int index, StageKind kind, List<Step> steps) {}
