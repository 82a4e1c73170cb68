package vn.congvu.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The histories of all dossiers. */
interface History extends JpaRepository<HistoryEntry, Long> {

    List<HistoryEntry> findByDossierCodeOrderByIdAsc(String dossierCode);
}
