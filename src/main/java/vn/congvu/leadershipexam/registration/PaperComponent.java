package vn.congvu.leadershipexam.registration;

/**
 * A component of a candidate's file.
 *
 * @param source the national database it may be taken from instead of paper; null when there is none
 * @param validMonths for how long a paper counts from its date; null when it does not expire
 */
public record PaperComponent(
        String code,
        String nameVi,
        String nameEn,
        boolean required,
        String source,
        Integer validMonths,
        String basis) {}
