package vn.congvu.remotework;

import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.congvu.calendar.Term;

/** What the pilot has decided about itself: {@code remotework/limits.yaml}. */
@ConfigurationProperties("congvu.remote-work")
record PilotSettings(
        String organiser,
        int hoursPerDay,
        int workloadTolerancePercent,
        String appealTerm,
        String recallNotice,
        int deductionPercent,
        int excellentFrom,
        int goodFrom,
        int completedFrom,
        String disputeTerm,
        int evaluationDay) {

    Term timeToAppeal() {
        return Term.parse(appealTerm);
    }

    Term timeToDispute() {
        return Term.parse(disputeTerm);
    }

    Term noticeOfRecall() {
        return Term.parse(recallNotice);
    }
}
