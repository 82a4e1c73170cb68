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
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.security.CurrentUser;

/**
 * Adds files to a dossier and takes them back. Sending the same file for the same component again is answered with the
 * one that is there, so a repeated upload does no harm.
 */
@Service
class AttachmentDesk {

    private final AttachmentStore store;
    private final AttachmentAccess access;
    private final AttachmentLimits limits;
    private final CurrentUser user;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Path passage;

    AttachmentDesk(
            AttachmentStore store,
            AttachmentAccess access,
            AttachmentLimits limits,
            CurrentUser user,
            Clock clock,
            PlatformTransactionManager transactions,
            ServletContext container) {
        this.store = store;
        this.access = access;
        this.limits = limits;
        this.user = user;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.passage = ((File) container.getAttribute(ServletContext.TEMPDIR)).toPath();
    }

    /** @param isNew false when the dossier had this file already */
    record Added(Attachment attachment, boolean isNew) {}

    Added add(String dossierCode, String component, MultipartFile upload) {
        DossierStanding dossier = requireOpen(dossierCode, access.standing(dossierCode));
        if (component != null && !dossier.components().contains(component)) {
            throw AttachmentProblems.unknownComponent(dossier.components());
        }
        requireSize(upload.getSize());
        try (ReceivedFile file = ReceivedFile.of(upload, passage)) {
            Attachment wanted = examined(dossierCode, component, upload, file);
            return transaction.execute(status -> keep(wanted, file));
        }
    }

    void remove(String dossierCode, String id) {
        DossierStanding dossier =
                access.lock(dossierCode).orElseThrow(() -> AttachmentProblems.unknownDossier(dossierCode));
        Attachment attachment = store.find(dossierCode, id).orElseThrow(() -> AttachmentProblems.unknown(id));
        if (!dossier.mayWrite()) {
            throw AttachmentProblems.notAllowed();
        }
        if (!attachment.uploadedBy().equals(user.username())) {
            throw AttachmentProblems.ofSomebodyElse();
        }
        if (!dossier.givesBack()) {
            throw AttachmentProblems.notNow(dossierCode, dossier.status());
        }
        store.deleteContent(id);
        store.markRemoved(id, user.username(), clock.instant());
    }

    private Attachment examined(String dossierCode, String component, MultipartFile upload, ReceivedFile file) {
        FileType type = ContentCheck.typeOf(file.path());
        return new Attachment(
                AttachmentIds.next(),
                dossierCode,
                component,
                FileName.of(upload.getOriginalFilename(), type),
                type.mediaType(),
                upload.getSize(),
                file.sha256(),
                user.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Writes first and locks last: a large file does not hold up those who work on the dossier. */
    private Added keep(Attachment wanted, ReceivedFile file) {
        Optional<Attachment> known = known(wanted);
        if (known.isPresent()) {
            return new Added(known.get(), false);
        }
        write(wanted.id(), file);
        requireOpen(wanted.dossierCode(), access.lock(wanted.dossierCode()));
        Optional<Attachment> meanwhile = known(wanted);
        if (meanwhile.isPresent()) {
            store.deleteContent(wanted.id());
            return new Added(meanwhile.get(), false);
        }
        store.insert(wanted);
        if (wanted.componentCode() != null) {
            access.received(wanted.dossierCode(), wanted.componentCode());
        }
        return new Added(wanted, true);
    }

    /** The same file, if the dossier has it; refused when there is no room for another one. */
    private Optional<Attachment> known(Attachment wanted) {
        List<Attachment> present = store.ofDossier(wanted.dossierCode());
        Optional<Attachment> same = present.stream().filter(wanted::repeats).findFirst();
        if (same.isEmpty() && present.size() >= limits.perDossier()) {
            throw AttachmentProblems.tooMany(limits);
        }
        return same;
    }

    private void write(String id, ReceivedFile file) {
        try (InputStream content = file.open()) {
            store.insertContent(id, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static DossierStanding requireOpen(String code, Optional<DossierStanding> standing) {
        DossierStanding dossier = standing.orElseThrow(() -> AttachmentProblems.unknownDossier(code));
        if (!dossier.mayWrite()) {
            throw AttachmentProblems.notAllowed();
        }
        if (!dossier.takesFiles()) {
            throw AttachmentProblems.notNow(code, dossier.status());
        }
        return dossier;
    }
}
