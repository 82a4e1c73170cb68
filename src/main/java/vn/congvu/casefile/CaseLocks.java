package vn.congvu.casefile;

import org.springframework.stereotype.Component;
import vn.congvu.workflow.CaseLock;

/** A case is locked by its row. */
@Component
class CaseLocks implements CaseLock {

    private final CaseFiles files;
    private final CaseAccess access;

    CaseLocks(CaseFiles files, CaseAccess access) {
        this.files = files;
        this.access = access;
    }

    @Override
    public void lock(String businessKey) {
        files.lock(businessKey);
    }

    /** The case for somebody who may see it, locked; unknown to everybody else. */
    CaseFile visible(String code) {
        CaseFile file = files.requireLocked(code);
        if (!access.maySee(file)) {
            throw CaseProblems.unknown(code);
        }
        return file;
    }
}
