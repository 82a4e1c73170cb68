package vn.congvu.procedure;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Procedures extends JpaRepository<StoredProcedureVersion, String> {

    List<StoredProcedureVersion> findByCode(String code);

    List<StoredProcedureVersion> findByChangeId(String changeId);
}
