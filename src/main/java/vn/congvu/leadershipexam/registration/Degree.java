package vn.congvu.leadershipexam.registration;

/** The highest degree. */
public enum Degree {
    NONE,
    COLLEGE,
    UNIVERSITY,
    MASTER,
    DOCTOR
}
