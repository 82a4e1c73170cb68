package vn.congvu.modelling.gate;

import java.util.Set;

/** What a model may refer to beside the catalogue: what is in force, and what is proposed together with it. */
public record Surroundings(Set<String> processes, Set<String> decisions, Set<String> forms) {}
