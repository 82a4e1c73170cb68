package vn.congvu.notification;

/**
 * How notices are told together when more than {@code above} of them reach a person within one hour. The texts say
 * {@code {count}} where the number stands.
 */
public record Digest(int above, String textVi, String textEn, String link) {}
