package vn.congvu.remotework.request;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.congvu.web.problem.Bilingual;

/** One line of the history of a request: a fact, never changed. */
public record RemoteEvent(long id, Kind kind, Bilingual text, String actor, Instant at) {

    /** What can happen to a request; the words for it are the screen's. */
    public enum Kind {
        SUBMITTED,
        CHECKED,
        WORKLOAD_CONFIRMED,
        WORKLOAD_REJECTED,
        SECURITY_PASSED,
        SECURITY_FAILED,
        PERSONNEL_PASSED,
        PERSONNEL_FAILED,
        DECLARATION_CONFIRMED,
        DECLARATION_CORRECTED,
        PLAN_WRITTEN,
        APPROVED,
        REDUCED,
        REFUSED,
        DECISION_EXPLAINED,
        PUBLISHED,
        COMMITMENT_DRAWN,
        SIGNED_BY_SUPERIOR,
        SIGNED_BY_OFFICER,
        BEGUN,
        LAPSED,
        APPEALED,
        APPEAL_GRANTED,
        APPEAL_REJECTED,
        DAYS_REGRANTED,
        WITHDRAWN,
        CLOSED_WITH_ROUND,
        CALLED_BACK,
        SUSPENDED,
        RESUMED,
        DAYS_CHANGED,
        DUE_DATE_SETTLED,
        REVOKED,
        RETURNED,
        FINISHED,
        CHECKED_IN,
        REPORTED,
        UNREACHABLE,
        PRODUCT_DELIVERED,
        PRODUCT_ACCEPTED,
        PRODUCT_RETURNED,
        LATENESS_EXCUSED,
        EVALUATED,
        EVALUATION_RECOUNTED,
        EVALUATION_DISPUTED,
        EVALUATION_ANSWERED,
        EVALUATION_LOCKED;

        private static final Set<Kind> EXPLAINING = EnumSet.of(
                DECISION_EXPLAINED, APPEAL_GRANTED, APPEAL_REJECTED, SUSPENDED, RESUMED, RETURNED, LATENESS_EXCUSED);

        /** Its words are between those who decide and the person, illness among them; others read that it happened. */
        public boolean explains() {
            return EXPLAINING.contains(this);
        }
    }
}
