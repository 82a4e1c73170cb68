package vn.congvu.document;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.congvu.web.file.SentFile;

/** A kept file as it leaves: always to be saved, never shown as a page of ours. */
final class Download {

    private Download() {}

    static ResponseEntity<Resource> of(Attachment attachment, AttachmentStore store) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.size())
                .eTag(attachment.sha256())
                .headers(SentFile.saved(attachment.fileName()))
                .body(new StoredContent(store, attachment));
    }
}
