package vn.congvu.casefile;

/** How a case reached the office. */
public enum CaseChannel {
    COUNTER,
    ONLINE,
    POST,
    PHONE
}
