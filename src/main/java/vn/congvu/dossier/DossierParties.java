package vn.congvu.dossier;

import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who takes part in which dossier. */
interface DossierParties extends JpaRepository<DossierParty, String> {

    boolean existsByDossierCodeAndInstitutionCodeIn(String dossierCode, Collection<String> institutions);
}
