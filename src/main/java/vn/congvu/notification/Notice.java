package vn.congvu.notification;

/**
 * Something to tell one person.
 *
 * @param key tells it from everything else the person is told: the same key is told once
 * @param link where the person goes from here, a path of the web application
 */
public record Notice(String username, NotificationKind kind, String key, String textVi, String textEn, String link) {}
