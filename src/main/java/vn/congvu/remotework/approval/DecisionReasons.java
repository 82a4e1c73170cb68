package vn.congvu.remotework.approval;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.eligibility.FindingStore;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.rule.Reason;
import vn.congvu.remotework.rule.RuleBook;
import vn.congvu.remotework.rule.Trigger;

/** The published words of a reason code: of the list of reasons, of the table of triggers, or of the condition that failed. */
@Component
public class DecisionReasons {

    private final RuleBook rules;
    private final FindingStore findings;

    DecisionReasons(RuleBook rules, FindingStore findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** Nothing is said of an approval. */
    public Reason of(RemoteRequest request) {
        String code = request.decision() == null ? null : request.decision().reasonCode();
        if (code == null) {
            return new Reason(null, null, null, null);
        }
        Optional<Reason> published = request.isDecided(Decision.Kind.REVOKE)
                ? rules.trigger(code).map(DecisionReasons::reason)
                : rules.reason(code);
        return published.orElseGet(() -> ofTable(request.code(), code));
    }

    private static Reason reason(Trigger trigger) {
        return new Reason(trigger.code(), trigger.rule(), trigger.textVi(), trigger.textEn());
    }

    private Reason ofTable(String request, String code) {
        return findings.of(request).stream()
                .filter(finding -> finding.reason().equals(code))
                .findFirst()
                .map(found -> new Reason(found.reason(), found.rule(), found.textVi(), found.textEn()))
                .orElseGet(() -> new Reason(code, null, code, code));
    }
}
