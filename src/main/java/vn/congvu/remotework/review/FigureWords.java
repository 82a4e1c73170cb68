package vn.congvu.remotework.review;

import java.util.Locale;
import vn.congvu.remotework.review.Figure.Doubt;
import vn.congvu.text.Written;
import vn.congvu.web.problem.Bilingual;

/** Figures in words a leader understands, in both languages. */
final class FigureWords {

    private final ReviewSnapshot.Terms terms;

    FigureWords(ReviewSnapshot.Terms terms) {
        this.terms = terms;
    }

    Figure said(Figure figure) {
        return new Figure(
                figure.measure(),
                figure.before(),
                figure.after(),
                figure.difference(),
                figure.low(),
                figure.high(),
                figure.verdict(),
                figure.warnings(),
                sentence(figure, Written.VIETNAMESE),
                sentence(figure, Locale.ENGLISH));
    }

    private String sentence(Figure figure, Locale locale) {
        boolean vietnamese = locale == Written.VIETNAMESE;
        String name = in(figure.measure().words(), vietnamese);
        String verdict = in(figure.verdict().words(), vietnamese);
        String unit = in(figure.measure().unit(), vietnamese);
        if (figure.difference() == null) {
            return figure.after() == null
                    ? "%s: %s.".formatted(name, verdict)
                    : "%s %s: %s."
                            .formatted(
                                    name,
                                    Figure.number(figure.after().value(), figure.measure(), locale) + unit,
                                    verdict);
        }
        return "%s %s → %s (%s%s): %s."
                .formatted(
                        name,
                        Figure.number(figure.before().value(), figure.measure(), locale) + unit,
                        Figure.number(figure.after().value(), figure.measure(), locale) + unit,
                        difference(figure, locale),
                        interval(figure, locale),
                        verdict);
    }

    private static String difference(Figure figure, Locale locale) {
        String unit = in(figure.measure().unitOfDifference(), locale == Written.VIETNAMESE);
        return (locale == Written.VIETNAMESE ? "chênh " : "difference ")
                + Figure.signed(figure.difference(), figure.measure(), locale)
                + unit;
    }

    private String interval(Figure figure, Locale locale) {
        if (figure.low() == null) {
            return "";
        }
        String form = locale == Written.VIETNAMESE
                ? "; khoảng tin cậy %d %%: %s đến %s"
                : "; %d %% confidence interval: %s to %s";
        return form.formatted(
                terms.confidencePercent(),
                Figure.signed(figure.low(), figure.measure(), locale),
                Figure.signed(figure.high(), figure.measure(), locale));
    }

    Figure.Warning warning(Doubt doubt, Pair pair) {
        Bilingual text = text(doubt, pair);
        return new Figure.Warning(doubt, text.vi(), text.en());
    }

    private Bilingual text(Doubt doubt, Pair pair) {
        return switch (doubt) {
            case FEW_CASES ->
                new Bilingual(
                        "Một bên có dưới %d trường hợp.".formatted(terms.minTotal()),
                        "One side has fewer than %d cases.".formatted(terms.minTotal()));
            case FEW_EXPECTED ->
                new Bilingual(
                        "Quá ít trường hợp hiếm (kỳ vọng dưới %d): vài trường hợp đã làm đổi kết quả."
                                .formatted(terms.minExpected()),
                        "Too few of the rarer cases (fewer than %d expected): a handful decides the result."
                                .formatted(terms.minExpected()));
            case FEW_PERSON_MONTHS ->
                new Bilingual(
                        "Một bên có dưới %d tháng - người.".formatted(Math.max(2, terms.minPersonMonths())),
                        "One side has fewer than %d person-months.".formatted(Math.max(2, terms.minPersonMonths())));
            case ONLY_PERCENT ->
                new Bilingual(
                        "Trước thí điểm chỉ có tỷ lệ phần trăm, không có số đếm: không tính được khoảng tin cậy.",
                        "Before the pilot there is only a percentage and no count: no interval can be computed.");
            case NO_SCATTER ->
                new Bilingual(
                        "Chỉ có số trung bình, không có độ lệch và số tháng - người: không tính được khoảng tin cậy.",
                        "There is only a mean, without deviation and number: no interval can be computed.");
            case UNLIKE_PUBLISHED ->
                new Bilingual(
                        "Số trước thí điểm khác số công bố khi mở đợt (%s %%)."
                                .formatted(String.format(Written.VIETNAMESE, "%.1f", pair.published())),
                        String.format(
                                Locale.ENGLISH,
                                "The figure before the pilot differs from what was published with the round (%.1f %%).",
                                pair.published()));
            case NOT_ALL_UNITS ->
                new Bilingual(
                        "Chỉ gồm các đơn vị có đủ số đếm trước và trong thí điểm.",
                        "Only the units that have counts both before and during the pilot.");
        };
    }

    private static String in(Bilingual words, boolean vietnamese) {
        return vietnamese ? words.vi() : words.en();
    }
}
