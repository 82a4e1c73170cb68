package vn.congvu.leadershipexam.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.leadershipexam.marking.Penalty;
import vn.congvu.leadershipexam.marking.desk.BoundMarks;
import vn.congvu.leadershipexam.marking.desk.WrittenMark;
import vn.congvu.leadershipexam.marking.desk.WrittenMarks;

/** {@link PaperMarks} as marking and appeals left them. A paper that was annulled is none. */
@Component
class WrittenPapers implements PaperMarks {

    private final WrittenMarks written;
    private final BoundMarks bound;

    WrittenPapers(WrittenMarks written, BoundMarks bound) {
        this.written = written;
        this.bound = bound;
    }

    @Override
    public Optional<BigDecimal> of(String candidateId) {
        return written.of(candidateId)
                .filter(WrittenPapers::counts)
                .map(mark -> mark.mark().value());
    }

    private static boolean counts(WrittenMark mark) {
        return mark.penalty() != Penalty.SUSPENSION && mark.penalty() != Penalty.ANNULMENT;
    }

    @Override
    public List<Opening> openings(String candidateId) {
        return written.of(candidateId)
                .filter(mark -> mark.scriptId() != null)
                .map(mark -> bound.of(mark.scriptId()).stream()
                        .map(one -> new Opening(Sealed.with(one.salt(), one.facts()), one.facts()))
                        .toList())
                .orElse(List.of());
    }
}
