package vn.congvu.remotework;

import org.springframework.stereotype.Component;

/** The published words of a reason code: of the list of reasons, or of the condition that failed. */
@Component
class DecisionReasons {

    private final RuleBook rules;
    private final FindingStore findings;

    DecisionReasons(RuleBook rules, FindingStore findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** Nothing is said of an approval. */
    Reason of(RemoteRequest request) {
        if (request.reasonCode() == null) {
            return new Reason(null, null, null, null);
        }
        return rules.reason(request.reasonCode()).orElseGet(() -> ofTable(request));
    }

    private Reason ofTable(RemoteRequest request) {
        return findings.of(request.code()).stream()
                .filter(finding -> finding.reason().equals(request.reasonCode()))
                .findFirst()
                .map(found -> new Reason(found.reason(), found.rule(), found.textVi(), found.textEn()))
                .orElseGet(() -> new Reason(request.reasonCode(), null, request.reasonCode(), request.reasonCode()));
    }
}
