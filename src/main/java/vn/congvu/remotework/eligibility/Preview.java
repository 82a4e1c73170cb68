package vn.congvu.remotework.eligibility;

import java.util.List;

/**
 * What would come of a wish.
 *
 * @param outcome {@code MET}, {@code REVIEW} when people have to look at something, {@code NOT_MET}
 */
public record Preview(String outcome, List<Point> findings) {

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
}
