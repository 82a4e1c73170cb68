package vn.congvu.document;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.security.CurrentUser;

/**
 * Files that belong to something other than a dossier: the same checks of their content, the same limits. Who may add,
 * read or take away is for the caller to say, who names the owner.
 */
@Service
public class PersonalFiles {

    private final AttachmentStore store;
    private final AttachmentLimits limits;
    private final CurrentUser user;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Path passage;

    PersonalFiles(
            AttachmentStore store,
            AttachmentLimits limits,
            CurrentUser user,
            Clock clock,
            PlatformTransactionManager transactions,
            ServletContext container) {
        this.store = store;
        this.limits = limits;
        this.user = user;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.passage = ((File) container.getAttribute(ServletContext.TEMPDIR)).toPath();
    }

    public record PersonalFile(
            String id, String component, String fileName, String mediaType, long size, String sha256, Instant at) {}

    /** In the order of their arrival. */
    public List<PersonalFile> of(String owner) {
        return store.ofDossier(owner).stream().map(PersonalFiles::file).toList();
    }

    /**
     * Looks at the file before any transaction, so that nobody waits for it.
     *
     * @param allowed refuses, in the transaction of the writing, when the owner takes no files any more
     */
    public PersonalFile keep(String owner, String component, MultipartFile upload, Runnable allowed) {
        if (upload.isEmpty()) {
            throw AttachmentProblems.empty();
        }
        if (upload.getSize() > limits.fileSize().toBytes()) {
            throw AttachmentProblems.tooLarge(limits);
        }
        try (ReceivedFile received = ReceivedFile.of(upload, passage)) {
            Attachment wanted = examined(owner, component, upload, received);
            return file(transaction.execute(status -> write(wanted, received, allowed)));
        }
    }

    private Attachment write(Attachment wanted, ReceivedFile received, Runnable allowed) {
        allowed.run();
        List<Attachment> present = store.ofDossier(wanted.dossierCode());
        for (Attachment known : present) {
            if (known.repeats(wanted)) {
                return known;
            }
        }
        if (present.size() >= limits.perDossier()) {
            throw AttachmentProblems.tooMany(limits);
        }
        try (InputStream content = received.open()) {
            store.insertContent(wanted.id(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.insert(wanted);
        return wanted;
    }

    @Transactional
    public void remove(String owner, String id) {
        Attachment known = store.find(owner, id).orElseThrow(() -> AttachmentProblems.unknown(id));
        store.deleteContent(known.id());
        store.markRemoved(known.id(), user.username(), clock.instant());
    }

    /** As a download; a browser that opens it in spite of that runs nothing. */
    public ResponseEntity<Resource> download(String owner, String id) {
        Attachment known = store.find(owner, id).orElseThrow(() -> AttachmentProblems.unknown(id));
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(known.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(known.mediaType()))
                .contentLength(known.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(new StoredContent(store, known));
    }

    private Attachment examined(String owner, String component, MultipartFile upload, ReceivedFile received) {
        FileType type = ContentCheck.typeOf(received.path());
        return new Attachment(
                AttachmentIds.next(),
                owner,
                component,
                FileName.of(upload.getOriginalFilename(), type),
                type.mediaType(),
                received.size(),
                received.sha256(),
                user.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static PersonalFile file(Attachment known) {
        return new PersonalFile(
                known.id(),
                known.componentCode(),
                known.fileName(),
                known.mediaType(),
                known.size(),
                known.sha256(),
                known.uploadedAt());
    }
}
