package vn.congvu.workflow.inbox;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The open tasks of everybody. */
public interface InboxTasks extends JpaRepository<InboxTask, String>, JpaSpecificationExecutor<InboxTask> {

    Optional<InboxTask> findByClockKey(String clockKey);

    /** Read without the row, which is to be seen only once its case is locked. */
    @Query("select task.dossierCode from InboxTask task where task.taskId = :taskId")
    Optional<String> caseOf(String taskId);

    /** Locks the row, so that of two people who act at the same moment exactly one finds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select task from InboxTask task where task.taskId = :taskId")
    Optional<InboxTask> lock(String taskId);

    java.util.List<InboxTask> findByDossierCode(String dossierCode);

    java.util.List<InboxTask> findByDossierCodeIn(java.util.Collection<String> dossierCodes);

    long countByAssignee(String assignee);
}
