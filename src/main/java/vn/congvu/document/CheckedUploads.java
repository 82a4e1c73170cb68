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
 * The one door for uploads: how large they may be and what they are, told by their content. Nothing of them stays on the
 * disk. While a file is looked at nobody should hold a transaction open.
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

    /** Hands the content over to those who keep it elsewhere: encrypted, for instance. */
    public Content read(MultipartFile upload) {
        try (CheckedUpload checked = check(upload);
                InputStream content = checked.open()) {
            return new Content(
                    checked.type().mediaType(),
                    content.readAllBytes(),
                    checked.file().sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CheckedUpload check(MultipartFile upload) {
        requireSize(upload.getSize());
        ReceivedFile file = ReceivedFile.of(upload, passage);
        try {
            return new CheckedUpload(file, ContentCheck.typeOf(file.path()), upload.getOriginalFilename());
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    private void requireSize(long size) {
        if (size == 0) {
            throw AttachmentProblems.empty();
        }
        if (size > limits.fileSize().toBytes()) {
            throw AttachmentProblems.tooLarge(limits);
        }
    }
}
