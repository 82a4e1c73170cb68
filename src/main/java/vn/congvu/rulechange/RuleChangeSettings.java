package vn.congvu.rulechange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How changes are applied to open dossiers.
 *
 * @param chunk dossiers of one transaction
 * @param poll how often a node looks for changes whose day has come, or that another node left half done
 * @param lookBack how long after a batch a dossier is looked for that was received under the old rule while it ran
 * @param active whether this node applies changes by itself
 */
@ConfigurationProperties("congvu.rule-changes")
record RuleChangeSettings(int chunk, Duration poll, Duration lookBack, boolean active) {}
