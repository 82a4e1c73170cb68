package vn.congvu.remotework.view;

/** How what was decided stands now. An appeal that is granted changes it; the decision itself stays as it was published. */
public enum Standing {
    APPROVE,
    REDUCE,
    REFUSE,
    REVOKE,
    /** Set aside by an appeal, and not decided anew yet. */
    LOOKED_AT_AGAIN
}
