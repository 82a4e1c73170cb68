package vn.congvu.leadershipexam.round;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.congvu.leadershipexam.ExamProblems;

/** All rounds of exams. */
public interface ExamRounds extends JpaRepository<ExamRound, String>, JpaSpecificationExecutor<ExamRound> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select round from ExamRound round where round.code = :code")
    Optional<ExamRound> lock(String code);

    default ExamRound require(String code) {
        return findById(code).orElseThrow(() -> ExamProblems.unknown(code));
    }

    /** Whatever happens in a round happens one after the other. */
    default ExamRound requireLocked(String code) {
        return lock(code).orElseThrow(() -> ExamProblems.unknown(code));
    }
}
