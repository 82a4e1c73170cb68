package vn.congvu.leadershipexam.script;

/** @param sheets handed in, signed for by the candidate; 0 for who was absent */
public record Attendance(String candidateNumber, boolean present, int sheets) {}
