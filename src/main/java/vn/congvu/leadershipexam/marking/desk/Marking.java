package vn.congvu.leadershipexam.marking.desk;

/** Which of the independent marks of a script is meant. */
public enum Marking {
    FIRST,
    SECOND,
    THIRD
}
