package vn.congvu.document;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files of other features, under the same checks and the same storage as those of dossiers. Whether somebody may add or
 * read one is for the feature to say; no address of dossiers leads to them.
 */
@Service
public class OwnedFiles {

    private final AttachmentStore store;
    private final AttachmentLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Path passage;

    OwnedFiles(
            AttachmentStore store,
            AttachmentLimits limits,
            PlatformTransactionManager transactions,
            Clock clock,
            ServletContext container) {
        this.store = store;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.passage = ((File) container.getAttribute(ServletContext.TEMPDIR)).toPath();
    }

    /**
     * Call it outside a transaction: nobody waits for a connection while the file is looked at. The file is kept in one
     * transaction with what the feature does about it, which may refuse.
     *
     * @param owner at most 64 characters that no dossier code looks like: {@code project:…}
     */
    public OwnedFile keep(String owner, MultipartFile upload, String by, Consumer<OwnedFile> about) {
        AttachmentDesk.requireSize(upload.getSize(), limits);
        try (ReceivedFile file = ReceivedFile.of(upload, passage)) {
            Attachment attachment = examined(owner, upload, file, by);
            // Writes first and lets the feature lock last: a large file does not hold up those who work on the case.
            transaction.executeWithoutResult(status -> {
                write(attachment, file);
                about.accept(OwnedFile.of(attachment));
            });
            return OwnedFile.of(attachment);
        }
    }

    private Attachment examined(String owner, MultipartFile upload, ReceivedFile file, String by) {
        FileType type = ContentCheck.typeOf(file.path());
        return new Attachment(
                AttachmentIds.next(),
                owner,
                null,
                FileName.of(upload.getOriginalFilename(), type),
                type.mediaType(),
                file.size(),
                file.sha256(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void write(Attachment attachment, ReceivedFile file) {
        try (InputStream content = file.open()) {
            store.insertContent(attachment.id(), content);
            store.insert(attachment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of their arrival. */
    public List<OwnedFile> of(String owner) {
        return store.ofDossier(owner).stream().map(OwnedFile::of).toList();
    }

    /** As an answer that a browser saves. */
    public ResponseEntity<Resource> download(String owner, String id) {
        return Download.of(one(owner, id), store);
    }

    public Resource content(String owner, String id) {
        return new StoredContent(store, one(owner, id));
    }

    private Attachment one(String owner, String id) {
        return store.find(owner, id).orElseThrow(() -> AttachmentProblems.unknown(id));
    }
}
