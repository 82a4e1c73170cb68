package vn.congvu.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The histories of all cases. */
interface CaseEvents extends JpaRepository<CaseEvent, Long> {

    List<CaseEvent> findByCaseCodeOrderByIdAsc(String caseCode);
}
