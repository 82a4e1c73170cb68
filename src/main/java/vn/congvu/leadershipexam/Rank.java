package vn.congvu.leadershipexam;

/** What somebody is in a body. */
public enum Rank {
    HEAD,
    DEPUTY,
    SECRETARY,
    MEMBER;

    /** Whoever leads a body leads or sits in no other one. */
    public boolean leads() {
        return this == HEAD || this == DEPUTY;
    }
}
