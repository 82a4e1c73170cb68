package vn.congvu.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the leader decides when a delay is expected: to apologise with a new date, to apologise without one, or that no
 * apology is needed. The middle way is always open as long as the dossier is, so that the step never lies dead.
 */
@Component
class ApologyStep {

    static final String NEW_PROMISE = "newPromise";
    static final String NEW_DATE = "newDate";
    static final String WITHOUT_DATE = "none";

    private final Extensions extensions;
    private final PromiseClock promise;
    private final Clock clock;

    ApologyStep(Extensions extensions, PromiseClock promise, Clock clock) {
        this.extensions = extensions;
        this.promise = promise;
        this.clock = clock;
    }

    Map<String, Object> prefill(Dossier dossier) {
        return Map.of(NEW_PROMISE, extensions.window(dossier).allowedNow() ? NEW_DATE : WITHOUT_DATE);
    }

    /** Refuses what the law does not allow before anything is written. */
    void check(Dossier dossier, Map<String, Object> data) {
        if ("notNeeded".equals(data.get("decision"))) {
            requireKept(dossier);
        } else if (data.get(NEW_DATE) != null) {
            extensions.promised(dossier, LocalDate.parse(data.get(NEW_DATE).toString()), "data." + NEW_DATE);
        }
    }

    /** A promise that is broken already cannot be said to be kept. */
    private void requireKept(Dossier dossier) {
        boolean passed = clock.instant().isAfter(dossier.promisedAt());
        if (passed && dossier.status().underWay() && !promise.stands(dossier)) {
            throw DossierProblems.promiseBroken(dossier);
        }
    }
}
