package vn.congvu.leadershipexam.result;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.evidence.EvidenceFile;

/** Compares a result with what was bound in the chain when it was drawn up: whoever reaches the database does not change it unseen. */
@Component
class FrozenResult {

    private final Results results;
    private final EvidenceFile chain;
    private final Alarm alarm;

    FrozenResult(Results results, EvidenceFile chain, Alarm alarm) {
        this.results = results;
        this.chain = chain;
        this.alarm = alarm;
    }

    void requireUnchanged(ExamResult result, String username) {
        List<ResultLine> lines = results.lines(result);
        List<String> stored =
                lines.stream().map(line -> line.sealed().commitment()).sorted().toList();
        boolean bound = !chain.opened(
                        result.round(),
                        facts -> stored.equals(facts.get("lines"))
                                && Integer.valueOf(result.version()).equals(facts.get("version")))
                .isEmpty();
        if (!bound || !lines.stream().allMatch(ResultLine::isUnchanged)) {
            alarm.raise(
                    result.round(), result.council(), "changedResult", username, Map.of("version", result.version()));
            throw ResultProblems.changed();
        }
    }
}
