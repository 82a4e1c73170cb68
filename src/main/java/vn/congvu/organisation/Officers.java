package vn.congvu.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Officers extends JpaRepository<StoredOfficer, String> {

    @Query("select distinct o from StoredOfficer o left join fetch o.positions")
    List<StoredOfficer> withPositions();
}
