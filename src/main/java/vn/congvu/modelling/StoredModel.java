package vn.congvu.modelling;

/**
 * A model as it is stored.
 *
 * @param liveVersion null when there is only a draft
 */
record StoredModel(String key, ModelKind kind, String name, String nameEn, int lastRevision, Integer liveVersion) {}
