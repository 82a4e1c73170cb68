package vn.congvu.remotework.rule;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.congvu.importing.CsvFile;

/** The conditions, the reasons and the triggers, as they are published. */
@Service
public class RuleBook {

    private final List<Rule> rules =
            CsvFile.shipped("remotework/rules.csv")
                    .rows("code", "text_vi", "text_en", "kept_vi", "kept_en", "asked")
                    .stream()
                    .map(row -> new Rule(
                            row.text("code"),
                            row.text("text_vi"),
                            row.text("text_en"),
                            row.text("kept_vi"),
                            row.text("kept_en"),
                            Rule.Asked.of(row.text("asked"))))
                    .toList();

    private final List<Reason> reasons =
            CsvFile.shipped("remotework/reasons.csv").rows("code", "rule", "text_vi", "text_en").stream()
                    .map(row ->
                            new Reason(row.text("code"), row.text("rule"), row.text("text_vi"), row.text("text_en")))
                    .toList();

    private final List<Trigger> triggers = CsvFile.shipped("remotework/revocation.csv")
            .rows("code", "rule", "trigger_vi", "trigger_en", "measured", "threshold", "urgent")
            .stream()
            .map(row -> new Trigger(
                    row.text("code"),
                    row.text("rule"),
                    row.text("trigger_vi"),
                    row.text("trigger_en"),
                    row.optional("measured"),
                    row.count("threshold"),
                    row.flag("urgent")))
            .toList();

    private final PilotSettings settings;

    RuleBook(PilotSettings settings) {
        this.settings = settings;
    }

    public Criteria criteria() {
        return new Criteria(
                settings.deductionPercent(),
                settings.excellentFrom(),
                settings.goodFrom(),
                settings.completedFrom(),
                settings.hoursPerDay(),
                settings.workloadTolerancePercent(),
                settings.appealTerm(),
                settings.disputeTerm(),
                settings.recallNotice(),
                settings.evaluationDay());
    }

    public List<Rule> rules() {
        return rules;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public List<Trigger> triggers() {
        return triggers;
    }

    /** A rule a designer's table names but the pilot has not published reads as its code. */
    public Rule rule(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Rule(code, code, code, "", "", Rule.Asked.TABLE));
    }

    public Optional<Reason> reason(String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    public Optional<Trigger> trigger(String code) {
        return triggers.stream().filter(trigger -> trigger.code().equals(code)).findFirst();
    }
}
