package vn.congvu.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.document.AttachmentView.Person;
import vn.congvu.organisation.Organisation;
import vn.congvu.security.CurrentUser;

/** What the person asking sees of attachments. */
@Component
class AttachmentViews {

    private final AttachmentStore store;
    private final AttachmentAccess access;
    private final AttachmentLimits limits;
    private final Organisation organisation;
    private final CurrentUser user;

    AttachmentViews(
            AttachmentStore store,
            AttachmentAccess access,
            AttachmentLimits limits,
            Organisation organisation,
            CurrentUser user) {
        this.store = store;
        this.access = access;
        this.limits = limits;
        this.organisation = organisation;
        this.user = user;
    }

    AttachmentList list(String dossierCode) {
        DossierStanding dossier = visible(dossierCode);
        List<Attachment> present = store.ofDossier(dossierCode);
        int left = Math.max(0, limits.perDossier() - present.size());
        boolean allowed = dossier.mayWrite() && dossier.takesFiles() && left > 0;
        return new AttachmentList(
                present.stream().map(attachment -> of(attachment, dossier)).toList(),
                null,
                new AttachmentList.Adding(allowed, left, limits.fileSize().toBytes(), FileType.allExtensions()));
    }

    AttachmentView of(Attachment attachment) {
        return of(attachment, visible(attachment.dossierCode()));
    }

    /** Nobody learns more than that there is no such file for them. */
    Attachment one(String dossierCode, String id) {
        visible(dossierCode);
        return store.require(dossierCode, id);
    }

    private DossierStanding visible(String dossierCode) {
        return access.standing(dossierCode).orElseThrow(() -> AttachmentProblems.unknownDossier(dossierCode));
    }

    private AttachmentView of(Attachment attachment, DossierStanding dossier) {
        String by = attachment.uploadedBy();
        return new AttachmentView(
                attachment.id(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.componentCode(),
                new Person(by, organisation.nameOf(by)),
                attachment.uploadedAt(),
                dossier.mayWrite()
                        && dossier.givesBack()
                        && by.equals(user.username())
                        && !access.proves(attachment.dossierCode(), attachment.id()));
    }
}
