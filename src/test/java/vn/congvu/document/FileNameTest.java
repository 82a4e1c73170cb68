package vn.congvu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congvu.web.problem.ProblemException;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Tờ khai.pdf, Tờ khai.pdf",
        "TỜ KHAI.PDF, TỜ KHAI.PDF",
        "../../etc/passwd.pdf, passwd.pdf",
        "C:\\Users\\an\\don.pdf, don.pdf",
        "..\\..\\don.pdf, don.pdf",
        "a\u0000b\u0007.pdf, ab.pdf",
        "don\u202Efdp.pdf, donfdp.pdf",
        "\u2067don\u2069.pdf, don.pdf",
        "a\u200Bb\uFEFF.pdf, ab.pdf",
        "To\u031B\u0300 khai.pdf, Tờ khai.pdf",
        "a\tb\u00A0 c.pdf, ab c.pdf",
        "a<b>\"c\"|d?*.pdf, a_b__c__d__.pdf",
        "... .don.pdf. ., don.pdf",
        ".htaccess.pdf, htaccess.pdf",
        "Tờ khai, Tờ khai.pdf",
        "'', tep-dinh-kem.pdf",
        "/, tep-dinh-kem.pdf",
        "'.. ', tep-dinh-kem.pdf",
    })
    void aNameIsMadeFitForEverySystem(String given, String kept) {
        assertThat(FileName.of(given, FileType.PDF)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"don.html", "don.pdf.exe", "don.pdf\u0000.exe", "anh\u202Efdp.exe", "don.pdf/x.svg", "don.jpg"})
    void aNameThatSaysSomethingElseThanTheContentIsRefused(String given) {
        var refused = catchThrowableOfType(ProblemException.class, () -> FileName.of(given, FileType.PDF));

        assertThat(refused.problem().fields().get(0).reason()).isEqualTo("file-name-extension");
    }

    @Test
    void aNameMayHaveOneHundredAndFiftyCharacters() {
        String longest = "ờ".repeat(146) + ".pdf";

        assertThat(FileName.of(longest, FileType.PDF)).isEqualTo(longest);
        var refused = catchThrowableOfType(ProblemException.class, () -> FileName.of("a" + longest, FileType.PDF));
        assertThat(refused.problem().fields().get(0).reason()).isEqualTo("file-name-too-long");
    }

    @Test
    void aPictureMayBeCalledJpgOrJpeg() {
        assertThat(FileName.of("anh.jpeg", FileType.JPEG)).isEqualTo("anh.jpeg");
        assertThat(FileName.of("anh", FileType.JPEG)).isEqualTo("anh.jpg");
    }
}
