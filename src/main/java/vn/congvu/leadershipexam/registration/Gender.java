package vn.congvu.leadershipexam.registration;

/** As the age of retirement distinguishes. */
public enum Gender {
    MALE,
    FEMALE
}
