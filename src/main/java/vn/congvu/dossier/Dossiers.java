package vn.congvu.dossier;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All dossiers. */
interface Dossiers extends JpaRepository<Dossier, String>, JpaSpecificationExecutor<Dossier> {

    /** Locks the dossier, so that two wishes about it are decided one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select dossier from Dossier dossier where dossier.code = :code")
    Optional<Dossier> lock(String code);
}
