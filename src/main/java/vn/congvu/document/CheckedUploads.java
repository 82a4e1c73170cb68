package vn.congvu.document;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Looks at an upload as it looks at attachments and hands its content over, for those who keep it elsewhere: encrypted,
 * for instance. Nothing of it stays on the disk.
 */
@Service
public class CheckedUploads {

    private final AttachmentLimits limits;
    private final Path passage;

    CheckedUploads(AttachmentLimits limits, ServletContext container) {
        this.limits = limits;
        this.passage = ((File) container.getAttribute(ServletContext.TEMPDIR)).toPath();
    }

    /** @param mediaType as told by the content, never by the name */
    public record Content(String mediaType, byte[] bytes, String sha256) {}

    public Content read(MultipartFile upload) {
        AttachmentDesk.requireSize(upload.getSize(), limits);
        try (ReceivedFile file = ReceivedFile.of(upload, passage);
                InputStream content = file.open()) {
            FileType type = ContentCheck.typeOf(file.path());
            return new Content(type.mediaType(), content.readAllBytes(), file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
