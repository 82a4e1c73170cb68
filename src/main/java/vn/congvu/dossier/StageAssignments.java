package vn.congvu.dossier;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who handles which dossier in which stage. */
interface StageAssignments extends JpaRepository<StageAssignment, String> {

    Optional<StageAssignment> findByDossierCodeAndStage(String dossierCode, int stage);
}
