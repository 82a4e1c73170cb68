package vn.congvu.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An upload that is wholly what its content says it is; gone from the disk when closed.
 *
 * @param givenName as the sender calls it, not yet looked at
 */
record CheckedUpload(ReceivedFile file, FileType type, String givenName) implements AutoCloseable {

    /** Its row; refused when its name cannot be kept. */
    Attachment attachedTo(String owner, String component, String by, Instant at) {
        return new Attachment(
                AttachmentIds.next(),
                owner,
                component,
                FileName.of(givenName, type),
                type.mediaType(),
                file.size(),
                file.sha256(),
                by,
                at.truncatedTo(ChronoUnit.MICROS));
    }

    InputStream open() throws IOException {
        return file.open();
    }

    @Override
    public void close() {
        file.close();
    }
}
