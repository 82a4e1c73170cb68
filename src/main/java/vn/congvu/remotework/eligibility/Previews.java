package vn.congvu.remotework.eligibility;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.request.Wish;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundStore;
import vn.congvu.remotework.rule.Rule;
import vn.congvu.remotework.rule.RuleBook;
import vn.congvu.security.CurrentUser;

/** Shows beforehand what the conditions say, each with its rule and where that is published. Nothing is written. */
@Service
public class Previews {

    private final WishCheck check;
    private final Eligibility eligibility;
    private final RoundStore rounds;
    private final RuleBook rules;
    private final Verdicts verdicts;
    private final CurrentUser user;

    Previews(
            WishCheck check,
            Eligibility eligibility,
            RoundStore rounds,
            RuleBook rules,
            Verdicts verdicts,
            CurrentUser user) {
        this.check = check;
        this.eligibility = eligibility;
        this.rounds = rounds;
        this.rules = rules;
        this.verdicts = verdicts;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public Preview of(Wish wish) {
        PilotPosition position = check.position(wish, user.username());
        return of(eligibility.findings(Asked.of(wish, position, user.username())), position.roundId());
    }

    public Preview of(List<Finding> findings, String roundId) {
        String publishedIn = rounds.find(roundId).map(Round::publishedIn).orElse("");
        String outcome = findings.stream().anyMatch(Finding::fails) ? "NOT_MET" : findings.isEmpty() ? "MET" : "REVIEW";
        return new Preview(
                outcome,
                findings.stream().map(finding -> point(finding, publishedIn)).toList(),
                verdicts.of(findings, publishedIn));
    }

    private Preview.Point point(Finding finding, String publishedIn) {
        Rule rule = rules.rule(finding.rule());
        return new Preview.Point(
                finding.outcome(),
                finding.reason(),
                finding.textVi(),
                finding.textEn(),
                rule.code(),
                rule.textVi(),
                rule.textEn(),
                publishedIn);
    }
}
