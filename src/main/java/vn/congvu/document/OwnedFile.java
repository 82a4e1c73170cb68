package vn.congvu.document;

import java.time.Instant;

/**
 * A file somebody keeps who is no dossier.
 *
 * @param component what it is for, null when its owner has no components
 * @param size in bytes
 */
public record OwnedFile(
        String id,
        String component,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {

    static OwnedFile of(Attachment attachment) {
        return new OwnedFile(
                attachment.id(),
                attachment.componentCode(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.uploadedBy(),
                attachment.uploadedAt());
    }
}
