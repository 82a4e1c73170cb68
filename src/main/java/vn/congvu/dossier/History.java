package vn.congvu.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The histories of all dossiers. */
interface History extends JpaRepository<HistoryEntry, Long> {

    boolean existsByDossierCodeAndGroundsEvidence(String dossierCode, String attachmentId);

    List<HistoryEntry> findByDossierCodeOrderByIdAsc(String dossierCode);
}
