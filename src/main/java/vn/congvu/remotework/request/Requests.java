package vn.congvu.remotework.request;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.congvu.remotework.round.Occupancy;

/** All requests. */
public interface Requests
        extends JpaRepository<RemoteRequest, String>, JpaSpecificationExecutor<RemoteRequest>, Occupancy {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select request from RemoteRequest request where request.code = :code")
    Optional<RemoteRequest> lock(String code);

    /** How many other people of the unit have a place in the round. */
    @Query("select count(distinct request.applicant) from RemoteRequest request where request.roundId = :roundId"
            + " and request.unitCode = :unitCode and request.status in :statuses and request.applicant <> :except")
    int peopleWith(Collection<RequestStatus> statuses, String roundId, String unitCode, String except);

    @Query("select request.code from RemoteRequest request where request.roundId = :roundId"
            + " and request.status in :statuses order by request.code")
    List<String> codes(String roundId, Collection<RequestStatus> statuses);

    @Override
    default int peopleWithAPlace(String roundId, String unitCode, String except) {
        return peopleWith(RequestStatus.WITH_A_PLACE, roundId, unitCode, except);
    }

    default RemoteRequest require(String code) {
        return findById(code).orElseThrow(() -> RequestProblems.unknown(code));
    }

    default RemoteRequest requireLocked(String code) {
        return lock(code).orElseThrow(() -> RequestProblems.unknown(code));
    }
}
