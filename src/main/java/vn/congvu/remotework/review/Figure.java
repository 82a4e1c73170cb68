package vn.congvu.remotework.review;

import java.util.List;
import java.util.Locale;
import vn.congvu.web.problem.Bilingual;

/**
 * One measure before and after.
 *
 * @param difference after minus before, in the unit of the measure (percentage points for a proportion); null where one
 *     of the two is missing
 * @param low lower end of the interval of the difference, null where none can be computed
 */
public record Figure(
        Measure measure,
        Side before,
        Side after,
        Double difference,
        Double low,
        Double high,
        Verdict verdict,
        List<Warning> warnings,
        String sentenceVi,
        String sentenceEn) {

    /**
     * @param value in percent, hours a day, points or dong
     * @param positive of {@code total}, for a proportion that was counted; {@code total} is the number of measurements of a
     *     mean
     * @param low lower end of its own interval
     */
    public record Side(
            Double value,
            Integer positive,
            Integer total,
            Double deviation,
            Double low,
            Double high,
            String sourceVi,
            String sourceEn) {}

    /** What can be concluded; never what is to be done. */
    public enum Verdict {
        BETTER("có thể kết luận là tốt hơn", "it can be concluded that it is better"),
        WORSE("có thể kết luận là kém hơn", "it can be concluded that it is worse"),
        NOT_SHOWN("chưa thể kết luận là khác", "no difference can be concluded"),
        TOO_FEW("số liệu quá ít để kết luận", "too few data to conclude anything"),
        NO_INTERVAL("không tính được khoảng tin cậy", "no interval can be computed"),
        NO_DATA("thiếu số liệu để so sánh", "figures to compare are missing"),
        /** Nothing like it existed before. */
        ONLY_AFTER("không có số trước thí điểm để so sánh", "there is nothing before the pilot to compare it with");

        private final Bilingual words;

        Verdict(String vi, String en) {
            this.words = new Bilingual(vi, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /** Why the figure is to be read with care. */
    public enum Doubt {
        FEW_CASES,
        FEW_EXPECTED,
        FEW_PERSON_MONTHS,
        ONLY_PERCENT,
        NO_SCATTER,
        /** What was counted before differs from what was published when the round was drafted. */
        UNLIKE_PUBLISHED,
        /** Not every unit has figures of both sides, so all together are not all. */
        NOT_ALL_UNITS;

        boolean meansTooFew() {
            return this == FEW_CASES || this == FEW_EXPECTED || this == FEW_PERSON_MONTHS;
        }
    }

    public record Warning(Doubt doubt, String textVi, String textEn) {}

    /** Whether there is a figure at all. */
    public boolean exists() {
        return before != null || after != null;
    }

    /** Whether a recommendation to widen the pilot has to explain itself because of this figure. */
    boolean speaksAgainst() {
        return verdict == Verdict.WORSE;
    }

    /** Whether what a recommendation rests on is missing or too little. */
    boolean leavesOpen() {
        return measure.isExpected()
                && (verdict == Verdict.TOO_FEW || verdict == Verdict.NO_INTERVAL || verdict == Verdict.NO_DATA);
    }

    /** As written in Vietnamese papers: a comma before the decimals, a real minus. */
    public static String number(double value, Measure measure, Locale locale) {
        String digits = String.format(locale, "%,." + measure.decimals() + "f", Math.abs(value));
        boolean zero = digits.chars().allMatch(sign -> "0,.".indexOf(sign) >= 0);
        return (value < 0 && !zero ? "−" : "") + digits;
    }

    public static String signed(double value, Measure measure, Locale locale) {
        String number = number(value, measure, locale);
        boolean zero = number.chars().allMatch(sign -> "0,.".indexOf(sign) >= 0);
        return value > 0 && !zero ? "+" + number : number;
    }
}
