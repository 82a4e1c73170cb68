package vn.congvu.document;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.document.AttachmentKeeping.Kept;
import vn.congvu.security.CurrentUser;

/**
 * Adds files to a dossier and takes them back. Sending the same file for the same component again is answered with the
 * one that is there, so a repeated upload does no harm.
 */
@Service
class AttachmentDesk {

    private final AttachmentStore store;
    private final AttachmentKeeping keeping;
    private final AttachmentAccess access;
    private final AttachmentLimits limits;
    private final CurrentUser user;
    private final Clock clock;
    private final Path passage;

    AttachmentDesk(
            AttachmentStore store,
            AttachmentKeeping keeping,
            AttachmentAccess access,
            AttachmentLimits limits,
            CurrentUser user,
            Clock clock,
            ServletContext container) {
        this.store = store;
        this.keeping = keeping;
        this.access = access;
        this.limits = limits;
        this.user = user;
        this.clock = clock;
        this.passage = ((File) container.getAttribute(ServletContext.TEMPDIR)).toPath();
    }

    /** No transaction around it: while the file is looked at nobody waits for a connection to the database. */
    Kept add(String dossierCode, String component, MultipartFile upload) {
        DossierStanding dossier = DossierStanding.requireOpen(dossierCode, access.standing(dossierCode));
        if (component != null && !dossier.components().contains(component)) {
            throw AttachmentProblems.unknownComponent(dossier.components());
        }
        requireSize(upload.getSize(), limits);
        try (ReceivedFile file = ReceivedFile.of(upload, passage)) {
            return keeping.keep(examined(dossierCode, component, upload, file), file);
        }
    }

    @Transactional
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
            throw AttachmentProblems.notNow(dossierCode, dossier);
        }
        if (access.proves(dossierCode, id)) {
            throw AttachmentProblems.proves(attachment);
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
                file.size(),
                file.sha256(),
                user.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    static void requireSize(long size, AttachmentLimits limits) {
        if (size == 0) {
            throw AttachmentProblems.empty();
        }
        if (size > limits.fileSize().toBytes()) {
            throw AttachmentProblems.tooLarge(limits);
        }
    }
}
