package vn.congvu.procedure;

import java.util.List;

/**
 * Who works on procedures of a field: the division of a ward (suffixes of its code, the first that exists), the
 * department and its division. Department and division may be null: nothing of the field is done there, or the
 * department does everything itself.
 */
public record Competence(List<String> wardDivisions, String department, String departmentDivision) {}
