package vn.congvu.document;

import org.springframework.stereotype.Component;
import vn.congvu.sla.EvidenceFiles;

/** A file attached to the dossier proves something about its clocks as long as nobody took it back. */
@Component
class AttachedEvidence implements EvidenceFiles {

    private final AttachmentStore store;

    AttachedEvidence(AttachmentStore store) {
        this.store = store;
    }

    @Override
    public boolean has(String dossierCode, String attachmentId) {
        return store.find(dossierCode, attachmentId).isPresent();
    }
}
