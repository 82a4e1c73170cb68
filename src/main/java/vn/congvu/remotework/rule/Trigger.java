package vn.congvu.remotework.rule;

/**
 * What permission to work at home may be revoked for. Public.
 *
 * @param measured what of it the product counts itself; null: what the leader states in words
 * @param urgent whether it takes effect without notice
 */
public record Trigger(
        String code, String rule, String textVi, String textEn, String measured, Integer threshold, boolean urgent) {}
