package vn.congvu.web.problem;

import java.util.List;

/** Several things that hinder together, such as what one board still lacks, under the heading that names it. */
public record ProblemGroup(String vi, String en, List<Bilingual> items) {}
