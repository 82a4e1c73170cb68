package vn.congvu.dossier;

import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseLock;

/** A case is locked by the row of its dossier. */
@Component
class DossierLock implements CaseLock {

    private final Dossiers dossiers;
    private final DossierAccess access;

    DossierLock(Dossiers dossiers, DossierAccess access) {
        this.dossiers = dossiers;
        this.access = access;
    }

    @Override
    public void lock(String businessKey) {
        dossiers.lock(businessKey);
    }

    /** The dossier for somebody who may see it, locked; unknown to everybody else. */
    Dossier visible(String code) {
        if (!access.maySee(code)) {
            throw DossierProblems.unknown(code);
        }
        return dossiers.lock(code).orElseThrow(() -> DossierProblems.unknown(code));
    }
}
