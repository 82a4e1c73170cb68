package vn.congvu.remotework.review;

import vn.congvu.web.problem.Bilingual;

/** What is compared before and after. */
public enum Measure {
    STEPS_ON_TIME(Form.PROPORTION, true, true, "Bước xử lý hồ sơ đúng hạn", "Steps of dossiers on time"),
    OUTPUT(
            Form.MEAN,
            true,
            true,
            "Năng suất (giờ sản phẩm được nghiệm thu trên một ngày công)",
            "Productivity (hours of accepted products per working day)"),
    CITIZENS_SATISFIED(Form.PROPORTION, true, true, "Người dân hài lòng", "Citizens satisfied"),
    FIRMS_SATISFIED(Form.PROPORTION, true, true, "Doanh nghiệp hài lòng", "Firms satisfied"),
    COMPLAINTS(Form.PROPORTION, false, true, "Hồ sơ bị phản ánh, khiếu nại", "Dossiers complained about"),
    COST(Form.AMOUNT, false, false, "Chi phí thường xuyên cho một tháng - người", "Running cost per person-month"),
    PRODUCTS_ON_TIME(Form.PROPORTION, true, false, "Sản phẩm làm tại nhà đúng hạn", "Products made at home on time"),
    SCORE(Form.MEAN, true, false, "Điểm đánh giá tháng đã khóa", "Locked monthly score");

    /** Of which kind the figures of a measure are. */
    public enum Form {
        /** So many of so many. */
        PROPORTION,
        /** A mean with its standard deviation. */
        MEAN,
        /** One sum, of which nobody knows how it scatters. */
        AMOUNT
    }

    private final Form form;
    private final boolean moreIsBetter;
    private final boolean expected;
    private final Bilingual words;

    Measure(Form form, boolean moreIsBetter, boolean expected, String vi, String en) {
        this.form = form;
        this.moreIsBetter = moreIsBetter;
        this.expected = expected;
        this.words = new Bilingual(vi, en);
    }

    public Form form() {
        return form;
    }

    boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** Whether nothing like it can have existed before the pilot. */
    boolean isNew() {
        return this == PRODUCTS_ON_TIME || this == SCORE;
    }

    public int decimals() {
        return this == COST ? 0 : this == OUTPUT ? 2 : 1;
    }

    public Bilingual unit() {
        return switch (this) {
            case OUTPUT -> new Bilingual(" giờ/ngày", " h/day");
            case COST -> new Bilingual(" đồng", " VND");
            case SCORE -> new Bilingual(" điểm", " points");
            default -> new Bilingual(" %", " %");
        };
    }

    public Bilingual unitOfDifference() {
        return form == Form.PROPORTION ? new Bilingual(" điểm", " points") : unit();
    }

    /** Whether a recommendation to widen the pilot rests on it, so that its absence has to be explained. */
    boolean isExpected() {
        return expected;
    }

    public Bilingual words() {
        return words;
    }
}
