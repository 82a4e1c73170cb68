package vn.congvu.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The papers issued for all dossiers. */
interface Slips extends JpaRepository<Slip, String> {

    List<Slip> findByDossierCodeOrderByIssuedAt(String dossierCode);

    int countByDossierCodeAndKind(String dossierCode, Slip.Kind kind);
}
