package vn.congvu.modelling.diff;

import java.util.List;

/** What changes, as sentences for clerks and managers: no ids, no words of modelling. */
public record ChangeNote(List<String> vi, List<String> en) {}
