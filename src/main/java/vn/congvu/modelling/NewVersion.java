package vn.congvu.modelling;

/**
 * A text that is to come into force.
 *
 * @param restoredFrom the version it says again, null unless it is restored
 */
record NewVersion(String key, ModelKind kind, String content, String uploadedHash, Integer restoredFrom) {}
