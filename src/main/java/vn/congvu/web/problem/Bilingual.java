package vn.congvu.web.problem;

/** An argument that reads differently in the two languages, such as the name of a unit. */
public record Bilingual(String vi, String en) {}
