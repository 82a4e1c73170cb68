package vn.congvu.remotework.eligibility;

import java.util.List;

/**
 * What would come of a wish.
 *
 * @param outcome {@code MET}, {@code REVIEW} when people have to look at something, {@code NOT_MET}
 * @param findings what fails or needs a look
 * @param verdicts one for each rule that can be asked of a wish
 */
public record Preview(String outcome, List<Point> findings, List<Verdict> verdicts) {

    /** @param publishedIn where everybody can read the rule */
    public record Point(
            String outcome,
            String reason,
            String textVi,
            String textEn,
            String rule,
            String ruleVi,
            String ruleEn,
            String publishedIn) {}

    /**
     * @param outcome {@code MET}, {@code REVIEW}, {@code NOT_MET}
     * @param whyVi what was found; where nothing was, how the rule is kept
     */
    public record Verdict(
            String rule,
            String outcome,
            String ruleVi,
            String ruleEn,
            String whyVi,
            String whyEn,
            List<String> reasons,
            String publishedIn) {}
}
