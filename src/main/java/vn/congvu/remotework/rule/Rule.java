package vn.congvu.remotework.rule;

import java.util.Locale;
import vn.congvu.web.problem.Bilingual;

/**
 * A published rule of the pilot.
 *
 * @param keptVi how it is kept
 * @param asked when it is asked whether a wish keeps it
 */
public record Rule(String code, String textVi, String textEn, String keptVi, String keptEn, Asked asked) {

    /**
     * By the table of conditions; before that, since the round, the position and the days are right; by people, after it
     * is sent; while somebody works at home, so that nothing can be said of a wish.
     */
    public enum Asked {
        TABLE,
        BEFORE,
        PEOPLE,
        WORK;

        static Asked of(String written) {
            return valueOf(written.toUpperCase(Locale.ROOT));
        }
    }

    public Bilingual words() {
        return new Bilingual(code + " – " + textVi, code + " – " + textEn);
    }
}
