package vn.congvu.document;

import java.time.Clock;
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
    private final CheckedUploads uploads;
    private final CurrentUser user;
    private final Clock clock;

    AttachmentDesk(
            AttachmentStore store,
            AttachmentKeeping keeping,
            AttachmentAccess access,
            CheckedUploads uploads,
            CurrentUser user,
            Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.access = access;
        this.uploads = uploads;
        this.user = user;
        this.clock = clock;
    }

    /** No transaction around it: while the file is looked at nobody waits for a connection to the database. */
    Kept add(String dossierCode, String component, MultipartFile upload) {
        DossierStanding dossier = DossierStanding.requireOpen(dossierCode, access.standing(dossierCode));
        if (component != null && !dossier.components().contains(component)) {
            throw AttachmentProblems.unknownComponent(dossier.components());
        }
        try (CheckedUpload checked = uploads.check(upload)) {
            Attachment wanted = checked.attachedTo(dossierCode, component, user.username(), clock.instant());
            return keeping.keep(wanted, checked, () -> requireOpen(dossierCode), this::received);
        }
    }

    private void requireOpen(String dossierCode) {
        DossierStanding.requireOpen(dossierCode, access.lock(dossierCode));
    }

    private void received(Kept kept) {
        String component = kept.attachment().componentCode();
        if (kept.isNew() && component != null) {
            access.received(kept.attachment().dossierCode(), component);
        }
    }

    @Transactional
    void remove(String dossierCode, String id) {
        DossierStanding dossier =
                access.lock(dossierCode).orElseThrow(() -> AttachmentProblems.unknownDossier(dossierCode));
        Attachment attachment = store.require(dossierCode, id);
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
        store.remove(id, user.username(), clock.instant());
    }
}
