package vn.congvu.notification;

/** What a notification is about. */
public enum NotificationKind {
    ALERT,
    CASE,
    DIGEST,
    DUE_MOVED,
    EXCUSE,
    MODEL,
    RULE_CHANGE
}
