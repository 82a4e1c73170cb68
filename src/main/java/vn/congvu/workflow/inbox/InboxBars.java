package vn.congvu.workflow.inbox;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface InboxBars extends JpaRepository<InboxBar, InboxBar.Key> {

    Optional<InboxBar> findByTaskIdAndUsername(String taskId, String username);

    void deleteByTaskId(String taskId);
}
