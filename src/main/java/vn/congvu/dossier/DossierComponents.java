package vn.congvu.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The components of all dossiers. */
interface DossierComponents extends JpaRepository<DossierComponent, String> {

    List<DossierComponent> findByDossierCodeOrderByPosition(String dossierCode);
}
