package vn.congvu.remotework.eligibility;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.rule.Rule;
import vn.congvu.remotework.rule.RuleBook;

/** Says of each rule whether a wish keeps it: what the table did not find fault with is met, or left to people. */
@Component
class Verdicts {

    private final RuleBook rules;

    Verdicts(RuleBook rules) {
        this.rules = rules;
    }

    List<Preview.Verdict> of(List<Finding> findings, String publishedIn) {
        return rules.rules().stream()
                .filter(rule -> rule.asked() != Rule.Asked.WORK)
                .map(rule -> verdict(rule, ofRule(rule, findings), publishedIn))
                .toList();
    }

    private static List<Finding> ofRule(Rule rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule.code()))
                .toList();
    }

    private static Preview.Verdict verdict(Rule rule, List<Finding> findings, String publishedIn) {
        return new Preview.Verdict(
                rule.code(),
                outcome(rule, findings),
                rule.textVi(),
                rule.textEn(),
                findings.isEmpty() ? rule.keptVi() : joined(findings, Finding::textVi),
                findings.isEmpty() ? rule.keptEn() : joined(findings, Finding::textEn),
                findings.stream().map(Finding::reason).toList(),
                publishedIn);
    }

    private static String outcome(Rule rule, List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::fails)) {
            return "NOT_MET";
        }
        return findings.isEmpty() && rule.asked() != Rule.Asked.PEOPLE ? "MET" : "REVIEW";
    }

    private static String joined(List<Finding> findings, Function<Finding, String> text) {
        return findings.stream().map(text).collect(Collectors.joining(" "));
    }
}
