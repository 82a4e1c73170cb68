package vn.congvu.remotework.review.paper;

import java.util.Locale;
import vn.congvu.remotework.review.Figure;
import vn.congvu.remotework.review.Measure;

/** Numbers as they are written in Vietnamese papers. */
final class Figures {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final String NOTHING = "–";

    private Figures() {}

    /** {@code 97,2 % (972/1.000)}. */
    static String side(Measure measure, Figure.Side side) {
        if (side == null) {
            return NOTHING;
        }
        String value = Figure.number(side.value(), measure, VIETNAMESE)
                + measure.unit().vi();
        return side.total() == null ? value : value + " (" + counted(measure, side) + ")";
    }

    private static String counted(Measure measure, Figure.Side side) {
        return measure.form() == Measure.Form.PROPORTION
                ? whole(side.positive()) + "/" + whole(side.total())
                : whole(side.total()) + " tháng - người";
    }

    private static String whole(int count) {
        return String.format(VIETNAMESE, "%,d", count);
    }

    static String difference(Figure figure) {
        return figure.difference() == null
                ? NOTHING
                : Figure.signed(figure.difference(), figure.measure(), VIETNAMESE)
                        + figure.measure().unitOfDifference().vi();
    }

    static String interval(Figure figure) {
        return figure.low() == null
                ? NOTHING
                : Figure.signed(figure.low(), figure.measure(), VIETNAMESE) + " đến "
                        + Figure.signed(figure.high(), figure.measure(), VIETNAMESE);
    }
}
