package vn.congvu.procedure;

/**
 * A step of an approved process under its running number there. {@code minutes} is its limit in working time; null: no
 * limit of its own, it inherits the promise. {@code atInstitution}: done by the ward or department itself rather than
 * by one of its divisions.
 */
public record Step(
        StepKey key, int number, Integer minutes, String nameVi, String nameEn, String laneVi, boolean atInstitution) {}
