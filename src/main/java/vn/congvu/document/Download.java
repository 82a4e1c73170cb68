package vn.congvu.document;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kept file as it leaves: always to be saved, never shown as a page of ours. */
final class Download {

    /** Should a browser open it in spite of everything: no scripts, no forms, nothing of ours within reach. */
    private static final String INERT = "default-src 'none'; sandbox";

    private Download() {}

    static ResponseEntity<Resource> of(Attachment attachment, AttachmentStore store) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(attachment.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.size())
                .eTag(attachment.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("Content-Security-Policy", INERT)
                .header("X-Content-Type-Options", "nosniff")
                .body(new StoredContent(store, attachment));
    }
}
