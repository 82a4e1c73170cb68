package vn.congvu.remotework.rule;

import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.congvu.calendar.Term;

/** What the pilot has decided about itself: {@code remotework/limits.yaml}. */
@ConfigurationProperties("congvu.remote-work")
public record PilotSettings(
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

    public Term timeToAppeal() {
        return Term.parse(appealTerm);
    }

    public Term timeToDispute() {
        return Term.parse(disputeTerm);
    }

    public Term noticeOfRecall() {
        return Term.parse(recallNotice);
    }
}
