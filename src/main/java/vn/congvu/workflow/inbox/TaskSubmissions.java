package vn.congvu.workflow.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was sent with completed tasks. */
public interface TaskSubmissions extends JpaRepository<TaskSubmission, String> {

    Optional<TaskSubmission> findFirstByDossierCodeAndStepKeyOrderBySubmittedAtDesc(String dossierCode, String stepKey);

    List<TaskSubmission> findByDossierCodeAndStepKeyOrderBySubmittedAtAscTaskIdAsc(String dossierCode, String stepKey);

    List<TaskSubmission> findByDossierCodeOrderBySubmittedAt(String dossierCode);
}
