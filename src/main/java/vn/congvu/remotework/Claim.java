package vn.congvu.remotework;

/** Which request asks for days of a unit, and whose it is. */
record Claim(String requestCode, String roundId, String unitCode, String applicant) {}
