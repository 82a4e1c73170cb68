package vn.congvu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.congvu.document.SampleFiles.archive;
import static vn.congvu.document.SampleFiles.docx;
import static vn.congvu.document.SampleFiles.docxEntries;
import static vn.congvu.document.SampleFiles.joined;
import static vn.congvu.document.SampleFiles.latin1;
import static vn.congvu.document.SampleFiles.odtEntries;
import static vn.congvu.document.SampleFiles.office;
import static vn.congvu.document.SampleFiles.picture;
import static vn.congvu.document.SampleFiles.with;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congvu.web.problem.ProblemException;

class ContentCheckTest {

    private static final int ENTRY_HEADER = 0x02014B50;

    @TempDir
    private Path directory;

    static Stream<Arguments> acceptedFiles() {
        return Stream.of(
                Arguments.of(FileType.PDF, SampleFiles.PDF),
                Arguments.of(FileType.JPEG, picture("jpg")),
                Arguments.of(FileType.PNG, picture("png")),
                Arguments.of(FileType.DOCX, docx()),
                Arguments.of(FileType.XLSX, SampleFiles.xlsx()),
                Arguments.of(FileType.ODT, archive(odtEntries())));
    }

    @ParameterizedTest
    @MethodSource("acceptedFiles")
    void theContentSaysWhatAFileIs(FileType type, byte[] content) {
        assertThat(ContentCheck.typeOf(file(content))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><x/>",
                "GIF89a",
                "MZ\220\0",
                "#!/bin/sh\nid\n",
                "\320\317\021\340\241\261\032\341", // Word before 2007, or a locked DOCX
                "{\\rtf1}",
                "\n%PDF-1.7\n%%EOF",
                "GIF89a %PDF-1.7 %%EOF",
                "PK\3\4",
                "PK\5\6",
                " "
            })
    void whatIsNoneOfTheAcceptedTypesIsRefused(String content) {
        assertThat(refusal(latin1(content))).isEqualTo("attachment-type");
    }

    @Test
    void aFileCutOffOnItsWayIsRefused() {
        assertThat(refusal(latin1("%PDF-1.7\n1 0 obj"))).isEqualTo("attachment-damaged");
        assertThat(refusal(firstHalf(picture("jpg")))).isEqualTo("attachment-damaged");
        assertThat(refusal(firstHalf(picture("png")))).isEqualTo("attachment-damaged");
        assertThat(refusal(firstHalf(docx()))).isEqualTo("attachment-type");
    }

    @Test
    void aFileThatIsAnArchiveAsWellIsRefused() {
        // given a program in an archive behind something harmless
        byte[] program = archive(new HashMap<>(Map.of("META-INF/MANIFEST.MF", latin1("Main-Class: Evil"))));

        // then
        assertThat(refusal(joined(SampleFiles.PDF, program))).isEqualTo("attachment-damaged");
        assertThat(refusal(joined(picture("jpg"), program))).isEqualTo("attachment-damaged");
        assertThat(refusal(joined(picture("png"), program))).isEqualTo("attachment-damaged");
        assertThat(refusal(joined(docx(), program))).isEqualTo("attachment-type");
        assertThat(refusal(program)).isEqualTo("attachment-type");
    }

    @Test
    void aPageBehindAPictureIsRefusedWhereThePictureHasAnEnd() {
        assertThat(refusal(joined(picture("png"), latin1("<script>alert(1)</script>"))))
                .isEqualTo("attachment-damaged");
    }

    @Test
    void whatATelephoneAddsToItsPicturesIsLeftAlone() {
        assertThat(refusal(joined(picture("jpg"), latin1("SEFHk\0\0\0SEFT")))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word/vbaProject.bin", "WORD/VBAPROJECT.BIN", "word/vbaData.xml", "xl/macrosheets/sheet1.xml"})
    void macrosAreRefused(String entry) {
        assertThat(refusal(archive(with(docxEntries(), entry, latin1("x"))))).isEqualTo("attachment-with-macros");
    }

    @Test
    void macrosAreRefusedByTheirDeclarationToo() {
        String declared = "application/vnd.ms-word.document.macroEnabled.main+xml";

        assertThat(refusal(archive(office("word/document.xml", declared)))).isEqualTo("attachment-with-macros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/x.py"})
    void macrosOfOpenDocumentsAreRefused(String entry) {
        assertThat(refusal(archive(with(odtEntries(), entry, latin1("x"))))).isEqualTo("attachment-with-macros");
    }

    @Test
    void aBombIsRefusedByItsRatioThoughItIsSmall() {
        byte[] bomb = archive(with(docxEntries(), "word/media/image1.bmp", new byte[3 * 1024 * 1024]));

        assertThat(bomb).hasSizeLessThan(10_000);
        assertThat(refusal(bomb)).isEqualTo("attachment-swells");
    }

    @Test
    void anArchiveOfThousandsOfEntriesIsRefused() {
        Map<String, byte[]> entries = docxEntries();
        for (int i = 0; i < 2_000; i++) {
            entries.put("word/media/" + i, new byte[0]);
        }

        assertThat(refusal(archive(entries))).isEqualTo("attachment-swells");
    }

    @Test
    void entriesThatShareTheirPackedBytesAreRefused() {
        // given a directory that claims more packed bytes for an entry than the file has
        byte[] content = docx();
        ByteBuffer archive = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int entry = Stream.iterate(0, at -> at + 1)
                .filter(at -> archive.getInt(at) == ENTRY_HEADER)
                .findFirst()
                .orElseThrow();
        archive.putInt(entry + 20, content.length * 2);

        assertThat(refusal(content)).isIn("attachment-swells", "attachment-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "word/../../x", "..\\x"})
    void entriesThatLeadOutOfTheArchiveAreRefused(String name) {
        assertThat(refusal(archive(with(docxEntries(), name, latin1("x"))))).isEqualTo("attachment-type");
    }

    private String refusal(byte[] content) {
        var refused = catchThrowableOfType(ProblemException.class, () -> ContentCheck.typeOf(file(content)));
        return refused == null ? null : refused.problem().type();
    }

    private Path file(byte[] content) {
        try {
            return Files.write(directory.resolve("upload"), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] firstHalf(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }
}
