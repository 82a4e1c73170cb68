package vn.congvu.document;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import org.springframework.core.io.AbstractResource;

/**
 * The content of an attachment, fetched part by part as the reader goes on: a slow reader holds one part in memory and
 * no connection to the database.
 */
final class StoredContent extends AbstractResource {

    private final AttachmentStore store;
    private final Attachment attachment;

    StoredContent(AttachmentStore store, Attachment attachment) {
        this.store = store;
        this.attachment = attachment;
    }

    @Override
    public InputStream getInputStream() {
        return new SequenceInputStream(new Parts());
    }

    @Override
    public long contentLength() {
        return attachment.size();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "attachment " + attachment.id();
    }

    private final class Parts implements Enumeration<InputStream> {

        private int next;

        @Override
        public boolean hasMoreElements() {
            return (long) next * AttachmentStore.PART < attachment.size();
        }

        @Override
        public InputStream nextElement() {
            return store.part(attachment.id(), next++);
        }
    }
}
