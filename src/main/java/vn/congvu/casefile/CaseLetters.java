package vn.congvu.casefile;

import java.util.Map;
import vn.congvu.web.problem.Bilingual;

/**
 * What people are told of a case. A text of the model may name {@code {code}}, {@code {title}}, {@code {reason}} and
 * {@code {answer}}; without one the applicant is told how the case stands.
 */
final class CaseLetters {

    private static final Bilingual REFUSED = new Bilingual(
            "{code}: không tiếp nhận “{title}”. Lý do: {reason}",
            "{code}: “{title}” is not accepted. Reason: {reason}");
    private static final Bilingual EXPIRED = new Bilingual(
            "{code}: đã đóng “{title}” vì không nhận được nội dung bổ sung.",
            "{code}: “{title}” was closed because nothing was added.");
    private static final Bilingual WITHDRAWN = new Bilingual(
            "{code}: đã dừng giải quyết “{title}” theo yêu cầu.", "{code}: “{title}” was stopped as asked.");
    private static final Bilingual ANSWERED = new Bilingual("{code}: {answer}", "{code}: {answer}");
    private static final Bilingual INCOMPLETE =
            new Bilingual("{code}: cần bổ sung. {reason}", "{code}: something is missing. {reason}");
    private static final Bilingual UNDER_WAY =
            new Bilingual("{code}: “{title}” đang được giải quyết.", "{code}: “{title}” is being handled.");

    private CaseLetters() {}

    /** @param waiting whether the office waits for the applicant */
    static Bilingual toApplicant(CaseFile file, Bilingual drawn, boolean waiting) {
        return filled(drawn == null ? standing(file, waiting) : drawn, file);
    }

    private static Bilingual standing(CaseFile file, boolean waiting) {
        return switch (file.status()) {
            case REFUSED -> REFUSED;
            case EXPIRED -> EXPIRED;
            case WITHDRAWN -> WITHDRAWN;
            case OPEN, RESOLVED -> waiting ? INCOMPLETE : file.answer() == null ? UNDER_WAY : ANSWERED;
        };
    }

    static Bilingual filled(Bilingual text, CaseFile file) {
        Map<String, String> values = Map.of(
                "{code}", file.code(),
                "{title}", file.title(),
                "{reason}", orNothing(file.reason()),
                "{answer}", orNothing(file.answer()));
        return new Bilingual(filled(text.vi(), values), filled(text.en(), values));
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
