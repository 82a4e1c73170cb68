package vn.congvu.leadershipexam.registration;

/** A condition that a candidate does not meet, as the table says it. */
public record EligibilityFinding(String code, String textVi, String textEn, String basis) {}
