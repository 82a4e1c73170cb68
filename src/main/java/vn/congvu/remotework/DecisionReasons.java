package vn.congvu.remotework;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The published words of a reason code: of the list of reasons, of the table of triggers, or of the condition that failed. */
@Component
class DecisionReasons {

    private final RuleBook rules;
    private final Triggers triggers;
    private final FindingStore findings;

    DecisionReasons(RuleBook rules, Triggers triggers, FindingStore findings) {
        this.rules = rules;
        this.triggers = triggers;
        this.findings = findings;
    }

    /** Nothing is said of an approval. */
    Reason of(RemoteRequest request) {
        if (request.reasonCode() == null) {
            return new Reason(null, null, null, null);
        }
        Optional<Reason> published = request.decision() == RemoteRequest.Decision.REVOKE
                ? triggers.find(request.reasonCode()).map(DecisionReasons::reason)
                : rules.reason(request.reasonCode());
        return published.orElseGet(() -> ofTable(request));
    }

    private static Reason reason(Trigger trigger) {
        return new Reason(trigger.code(), trigger.rule(), trigger.textVi(), trigger.textEn());
    }

    private Reason ofTable(RemoteRequest request) {
        return findings.of(request.code()).stream()
                .filter(finding -> finding.reason().equals(request.reasonCode()))
                .findFirst()
                .map(found -> new Reason(found.reason(), found.rule(), found.textVi(), found.textEn()))
                .orElseGet(() -> new Reason(request.reasonCode(), null, request.reasonCode(), request.reasonCode()));
    }
}
