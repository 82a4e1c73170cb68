package vn.congvu.casefile;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All cases. */
interface CaseFiles extends JpaRepository<CaseFile, String>, JpaSpecificationExecutor<CaseFile> {

    /** Locks the case, so that two wishes about it are decided one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select file from CaseFile file where file.code = :code")
    Optional<CaseFile> lock(String code);

    default CaseFile require(String code) {
        return findById(code).orElseThrow(() -> CaseProblems.unknown(code));
    }

    default CaseFile requireLocked(String code) {
        return lock(code).orElseThrow(() -> CaseProblems.unknown(code));
    }
}
