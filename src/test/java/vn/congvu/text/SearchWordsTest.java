package vn.congvu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    private static final List<Named> PROCEDURES = List.of(
            new Named("1.001193", "Đăng ký khai sinh"),
            new Named("2.001955", "Đăng ký Nội quy lao động"),
            new Named("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân"),
            new Named("1.000689", "Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con"));

    @ParameterizedTest
    @CsvSource({
        "dang ky noi quy,   2.001955",
        "ĐĂNG KÝ nội QUY,   2.001955",
        "noi quy dang ky,   2.001955",
        "2.001955,          2.001955",
        "2.0019,            2.001955",
        "001955,            2.001955",
        "hon nhan,          1.004873",
        "hôn nhân xác nhận, 1.004873"
    })
    void findsWithoutDiacriticsAndByCode(String typed, String code) {
        assertThat(found(typed)).containsExactly(code);
    }

    @Test
    void putsTheNameThatBeginsWithThePhraseFirst() {
        assertThat(found("khai sinh ket hop")).containsExactly("1.000689");
        assertThat(found("dang ky nhan")).containsExactly("1.000689");
        assertThat(found("đăng ký")).containsExactly("1.001193", "2.001955", "1.000689");
    }

    @Test
    void findsNothingInsideOfWords() {
        assertThat(found("ang")).isEmpty();
    }

    @Test
    void findsEverythingWhenNothingIsTyped() {
        assertThat(found(null)).hasSize(4);
        assertThat(found("  ")).hasSize(4);
    }

    @Test
    void takesComposedAndDecomposedLettersAlike() {
        assertThat(Diacritics.fold("Hòa  Hoà")).isEqualTo("hoa hoa");
        assertThat(Diacritics.fold("Đo\u0302\u0323i")).isEqualTo("doi");
    }

    private static List<String> found(String typed) {
        return SearchWords.of(typed).in(PROCEDURES, Named::code, named -> List.of(named.name)).stream()
                .map(Named::code)
                .toList();
    }

    private record Named(String code, String name) {}
}
