package vn.congvu.modelling.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congvu.modelling.diff.Side.field;
import static vn.congvu.modelling.diff.Side.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormComparisonTest {

    private static final String PHONE = field("phone", "Số điện thoại", "");
    private static final String EMAIL = field("email", "Thư điện tử", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "| ,\"validate\":{\"required\":true} | FIELD | Mục “A” nay bắt buộc nhập.",
                ",\"validate\":{\"required\":true} | ,\"validate\":{\"required\":false} | FIELD | Mục “A” không còn bắt buộc nhập.",
                ",\"validate\":{\"maxLength\":10} | ,\"validate\":{\"maxLength\":20} | FIELD | Đổi độ dài nhiều nhất của mục “A” từ 10 thành 20.",
                "| ,\"description\":\"Ghi rõ\" | TEXT | Đặt lời giải thích của mục “A”: “Ghi rõ”.",
                "| ,\"conditional\":{\"hide\":\"=x\"} | FIELD | Thêm điều kiện hiện mục “A”.",
                "| ,\"properties\":{\"routing\":\"true\"} | FIELD | Mục “A” nay quyết định đường đi của hồ sơ.",
                ",\"values\":[{\"value\":\"a\",\"label\":\"Một\"}] | ,\"values\":[{\"value\":\"a\",\"label\":\"Một\"},{\"value\":\"b\",\"label\":\"Hai\"}] | FIELD | Mục “A”: thêm lựa chọn “Hai”.",
                ",\"values\":[{\"value\":\"a\",\"label\":\"Một\"}] | ,\"values\":[{\"value\":\"a\",\"label\":\"Mốt\"}] | FIELD | Mục “A”: lựa chọn “Một” đổi thành “Mốt”.",
                ",\"layout\":{\"row\":\"r1\"} | ,\"layout\":{\"row\":\"r2\"} | LAYOUT | Vẽ mục “A” ở chỗ khác."
            })
    void tellsWhatIsAskedOfAField(String before, String after, Subject subject, String sentence) {
        ModelDiff diff =
                Compared.forms(form(field("a", "A", before == null ? "" : before)), form(field("a", "A", after)));
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(subject);
            assertThat(change.sentence()).isEqualTo(sentence);
        });
    }

    @Test
    void tellsNewFieldsTogetherAndCompulsoryOnesApart() {
        ModelDiff diff = Compared.forms(
                form(), form(PHONE, EMAIL, field("name", "Họ tên", ",\"validate\":{\"required\":true}")));
        assertThat(diff.note().vi())
                .containsExactly("Thêm các mục “Số điện thoại” và “Thư điện tử”.", "Thêm mục “Họ tên”, bắt buộc nhập.");
    }

    @Test
    void noticesThatAFieldMoved() {
        String name = field("name", "Họ tên", "");
        ModelDiff diff = Compared.forms(form(PHONE, EMAIL, name), form(name, PHONE, EMAIL));
        assertThat(diff.changes())
                .extracting(Change::what, Change::element, Change::before, Change::after)
                .containsExactly(tuple(What.MOVED, "name", "3", "1"));
    }

    @Test
    void renamesAField() {
        ModelDiff diff = Compared.forms(form(PHONE), form(field("phone", "Điện thoại", "")));
        assertThat(Compared.vietnamese(diff)).containsExactly("Mục “Số điện thoại” đổi tên thành “Điện thoại”.");
    }

    @Test
    void looksIntoGroups() {
        String group = "{\"type\":\"group\",\"id\":\"g\",\"label\":\"Liên hệ\",\"components\":[%s]}";
        ModelDiff diff = Compared.forms(form(PHONE, group.formatted("")), form(group.formatted(PHONE)));
        assertThat(Compared.vietnamese(diff)).containsExactly("Đưa mục “Số điện thoại” vào mục “Liên hệ”.");
    }
}
