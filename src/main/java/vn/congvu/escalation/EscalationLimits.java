package vn.congvu.escalation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.congvu.calendar.Term;

/**
 * How far alerts may be put off and how many of them are told one by one; configuration beside its basis in {@code escalation/limits.yaml}.
 *
 * @param snoozes how often one alert may be put off
 * @param longestSnoozeDays for how many working days each time
 * @param digestAbove more alerts than these in one hour reach a person as one digest
 */
@ConfigurationProperties("congvu.escalation")
record EscalationLimits(int snoozes, int longestSnoozeDays, int digestAbove) {

    Term longestSnooze() {
        return Term.parse("P" + longestSnoozeDays + "D");
    }
}
