package vn.congvu.escalation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.congvu.calendar.Term;

/**
 * How far alerts may be put off; configuration beside its basis in {@code escalation/limits.yaml}.
 *
 * @param snoozes how often one alert may be put off
 * @param longestSnoozeDays for how many working days each time
 */
@ConfigurationProperties("congvu.escalation")
record EscalationLimits(int snoozes, int longestSnoozeDays) {

    Term longestSnooze() {
        return Term.parse("P" + longestSnoozeDays + "D");
    }
}
