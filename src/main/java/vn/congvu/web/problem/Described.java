package vn.congvu.web.problem;

/** An exception that says itself how it is to be answered. */
public interface Described {

    Problem problem();
}
