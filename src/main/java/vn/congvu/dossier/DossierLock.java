package vn.congvu.dossier;

import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseLock;

/** A case is locked by the row of its dossier. */
@Component
class DossierLock implements CaseLock {

    private final Dossiers dossiers;

    DossierLock(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void lock(String businessKey) {
        dossiers.lock(businessKey);
    }
}
