package vn.congvu.remotework.day;

/** Which request asks for days of a unit, and whose it is. */
public record Claim(String requestCode, String roundId, String unitCode, String applicant) {}
