package vn.congvu.leadershipexam.result;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.leadershipexam.registration.Candidates;

/** Defences that a test says were held and closed, and bound in the chain as they are. */
@Component
public class StagedDefence {

    private final Evidence evidence;
    private final Candidates candidates;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StagedDefence(Evidence evidence, Candidates candidates, JdbcClient jdbc, TransactionTemplate transaction) {
        this.evidence = evidence;
        this.candidates = candidates;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public void held(String candidateId, String mark) {
        Sealed sealed = Sealed.of(Map.of("candidate", candidateId, "part", "defenceResult", "mark", mark));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM exam_defence WHERE candidate_id = ?")
                    .param(candidateId)
                    .update();
            jdbc.sql(
                            "INSERT INTO exam_defence (candidate_id, round_code, council_no, final_mark, final_salt, closed_at)"
                                    + " SELECT id, round_code, council_no, ?, ?, registered_at FROM exam_candidate WHERE id = ?")
                    .params(new BigDecimal(mark), sealed.salt(), candidateId)
                    .update();
            evidence.add(
                    candidates.require(candidateId).roundCode(),
                    1,
                    Evidence.Kind.DEFENCE_DECIDED,
                    Evidence.SYSTEM,
                    Map.of("candidate", candidateId, "commitment", sealed.commitment()));
        });
    }
}
