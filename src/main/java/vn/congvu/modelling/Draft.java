package vn.congvu.modelling;

import java.time.Instant;

/**
 * A draft as it is stored, whatever the gate would say of it.
 *
 * @param begunAt the first of its revisions
 * @param baseVersion the version it was begun from, null when there was none
 */
record Draft(
        String key, int revision, int begunAt, Integer baseVersion, String content, String savedBy, Instant savedAt) {

    boolean goesOnFrom(int earlier) {
        return begunAt <= earlier && earlier < revision;
    }
}
