package vn.congvu.leadershipexam.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congvu.leadershipexam.evidence.Sealed;

/** Marks of the written paper, once appeals are decided. Asked only after the key of the codes was opened. */
public interface PaperMarks {

    /** With penalties deducted; empty for whoever did not write or whose paper does not count. */
    Optional<BigDecimal> of(String candidateId);

    /** What was bound in the chain while the candidate's script was marked, to be shown to them alone. */
    List<Opening> openings(String candidateId);

    /** @param facts what the commitment binds */
    record Opening(Sealed sealed, Map<String, Object> facts) {}
}
