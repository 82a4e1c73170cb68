package vn.congvu.document;

import java.time.Instant;

/**
 * @param component code of the component the file is for, or null
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal; the download's ETag, too
 * @param removable whether the person asking may take it back now
 */
record AttachmentView(
        String id,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String component,
        Person uploadedBy,
        Instant uploadedAt,
        boolean removable) {

    record Person(String username, String fullName) {}
}
