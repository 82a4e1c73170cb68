package vn.congvu.notification;

/** What a notification is about. */
public enum NotificationKind {
    ALERT,
    DIGEST,
    DUE_MOVED,
    EXCUSE,
    RULE_CHANGE
}
