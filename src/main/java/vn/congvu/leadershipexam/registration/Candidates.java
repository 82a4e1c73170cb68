package vn.congvu.leadershipexam.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.congvu.leadershipexam.ExamProblems;

/** All candidates. */
public interface Candidates extends JpaRepository<Candidate, String> {

    Optional<Candidate> findByRoundCodeAndUsername(String round, String username);

    Optional<Candidate> findByRoundCodeAndCandidateNumber(String round, String number);

    List<Candidate> findByUsernameOrderByRegisteredAtDescIdAsc(String username);

    List<Candidate> findByRoundCodeOrderByPostNoAscFullNameAscIdAsc(String round);

    List<Candidate> findByRoundCodeAndCouncilNoAndStatusInOrderByCandidateNumberAscIdAsc(
            String round, int council, Collection<Candidate.Status> statuses);

    default Candidate require(String id) {
        return findById(id).orElseThrow(() -> ExamProblems.unknown(id));
    }
}
