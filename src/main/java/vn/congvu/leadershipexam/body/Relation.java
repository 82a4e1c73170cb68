package vn.congvu.leadershipexam.body;

import vn.congvu.web.problem.Bilingual;

/**
 * A relation to a candidate that members declare.
 *
 * @param bars whether it keeps out of the bodies that meet the candidate or the script
 */
public record Relation(String code, String wordsVi, String wordsEn, boolean bars, String basis) {

    static final String NONE = "none";

    Bilingual words() {
        return new Bilingual(wordsVi, wordsEn);
    }

    boolean isNone() {
        return NONE.equals(code);
    }
}
