package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are too large, broken, in a strange encoding, or that would make a parser read something else. */
class UnreadableFilesTest {

    private static final String OPEN =
            "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='t'>";

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("a document type", "<!DOCTYPE d><d/>", "no-doctype"),
                arguments("a document type after a comment", "<!-- x --><?x y?>\n<!DOCTYPE d><d/>", "no-doctype"),
                arguments(
                        "a bomb of entities",
                        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><d>&b;</d>",
                        "no-doctype"),
                arguments(
                        "a file of the server",
                        "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><d>&a;</d>",
                        "no-doctype"),
                arguments("an entity nobody declared", OPEN + "&a;</definitions>", "well-formed"),
                arguments("an instruction", OPEN + "<?php x?></definitions>", "no-doctype"),
                arguments("a broken end", OPEN + "<process></definitions>", "well-formed"),
                arguments("nothing", "", "file-kind"),
                arguments("a sentence", "Kính gửi quý cơ quan", "file-kind"),
                arguments("another document", "<html/>", "file-kind"),
                arguments("XML 1.1", "<?xml version='1.1'?>" + OPEN + "</definitions>", "well-formed"),
                arguments(
                        "an encoding that is an address",
                        "<?xml version='1.0' encoding='http://127.0.0.1:1/x'?>" + OPEN + "</definitions>",
                        "well-formed"),
                arguments(
                        "a declaration of something else",
                        "<?xml version='1.0' run='x'?>" + OPEN + "</definitions>",
                        "well-formed"),
                arguments("words between elements", OPEN + "hello<process id='p'/></definitions>", "well-formed"),
                arguments("a deep nest", OPEN + "<process>".repeat(2000), "nesting"),
                arguments("very many elements", OPEN + "<message/>".repeat(50_000) + "</definitions>", "graph-size"),
                arguments(
                        "a very long attribute",
                        OPEN.replace("'d'", "'" + "d".repeat(3000) + "'") + "</definitions>",
                        "graph-size"),
                arguments(
                        "a very long text",
                        OPEN + "<process id='p'><documentation>" + "x".repeat(9000)
                                + "</documentation></process></definitions>",
                        "graph-size"),
                arguments(
                        "an address of a schema",
                        OPEN.replace(
                                        ">",
                                        " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u http://127.0.0.1:1/x'>")
                                + "</definitions>",
                        "schema-location"),
                arguments(
                        "an inclusion",
                        OPEN + "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='x'/></definitions>",
                        "namespace"),
                arguments("broken JSON", "{\"id\": ", "well-formed"),
                arguments("a key twice", "{\"id\": \"a\", \"id\": \"b\"}", "well-formed"),
                arguments("a deep form", "{\"components\":" + "[".repeat(5000), "well-formed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedWithItsRule(String what, String file, String rule) {
        Report report = Gate.report(file);

        assertThat(report.deployable()).isFalse();
        assertThat(Gate.rules(report)).contains(rule);
    }

    @Test
    void aFileOfMoreThanAMebibyteIsNotLookedInto() {
        assertThat(Gate.rules(Gate.report(new byte[ModelGate.LARGEST + 1]))).containsExactly("file-size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1258", "US-ASCII"})
    void aModelIsReadByTheEncodingItDeclares(String encoding) throws Exception {
        String model = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>"
                + Files.readString(Path.of("src/test/resources/models/lint/good-timer-hours.bpmn"))
                        .replaceFirst("<\\?xml[^>]*>", "")
                        .replace("Thử", "Thu")
                        .replace("Hẹn", "Hen")
                        .replace("Bắt đầu", "Bat dau")
                        .replace("Kết thúc", "Ket thuc");

        assertThat(Gate.report(model.getBytes(Charset.forName(encoding))).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-7", "UTF-32", "EBCDIC-CP-US", "IBM037", "x-user-defined", "UTF-16"})
    void anEncodingThatCouldHideSomethingIsRefused(String encoding) {
        String model = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + OPEN + "</definitions>";

        assertThat(Gate.rules(Gate.report(model.getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("encoding");
    }

    @Test
    void aMarkThatContradictsTheDeclarationIsRefused() {
        String model = "\ufeff<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + OPEN + "</definitions>";

        assertThat(Gate.rules(Gate.report(model))).containsExactly("encoding");
    }

    @Test
    void charactersThatAreNoneInTheDeclaredEncodingAreRefused() {
        byte[] broken = (OPEN + "\u00e9</definitions>").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Gate.rules(Gate.report(broken))).containsExactly("encoding");
    }

    @Test
    void theLineOfAFindingIsTheOneTheElementBeginsIn() {
        String model =
                OPEN + "\n<process id='p'\n\n isExecutable='true'>\n  <scriptTask\n id='t'/></process></definitions>";

        assertThat(Gate.report(model).findings())
                .filteredOn(finding -> finding.rule().equals("no-code"))
                .extracting(Finding::line)
                .isEqualTo(Collections.singletonList(5));
    }
}
