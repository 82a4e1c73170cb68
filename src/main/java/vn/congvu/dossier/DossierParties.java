package vn.congvu.dossier;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who takes part in which dossier. */
interface DossierParties extends JpaRepository<DossierParty, String> {

    List<DossierParty> findByDossierCode(String dossierCode);

    boolean existsByDossierCodeAndInstitutionCodeIn(String dossierCode, Collection<String> institutions);
}
