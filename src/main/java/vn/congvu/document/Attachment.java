package vn.congvu.document;

import java.time.Instant;
import java.util.Objects;

/**
 * A file attached to a dossier, without its content.
 *
 * @param componentCode the component it is for, null when it is for none in particular
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
record Attachment(
        String id,
        String dossierCode,
        String componentCode,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {

    /** The same content for the same component: sending it again adds nothing. */
    boolean repeats(Attachment other) {
        return sha256.equals(other.sha256) && Objects.equals(componentCode, other.componentCode);
    }
}
