package vn.congvu.modelling.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congvu.modelling.ModelKind;

class ShippedModelsComparisonTest {

    static Stream<Path> shipped() throws IOException {
        return Stream.concat(Files.list(Path.of("processes")), Files.list(Path.of("forms")))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void areLikeThemselves(Path file) {
        String text = read(file);
        ModelDiff diff = compare(file, text, text);
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.note().vi()).isEmpty();
        assertThat(diff.note().en()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void canBeToldAsAWhole(Path file) {
        ModelDiff diff = compare(file, null, read(file));
        assertThat(diff.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.sentence()).doesNotContain("null", "${");
            assertThat(change.sentenceEn()).doesNotContain("null", "${");
        });
        assertThat(diff.note().vi()).allSatisfy(ShippedModelsComparisonTest::isPlain);
    }

    @Test
    void tellAnEditOfTheStage() {
        Path file = Path.of("processes/dossier-stage.bpmn");
        String before = read(file);
        String after = before.replaceFirst("(name=\"sla\" value=\")[^\"]*", "$1PT2H");
        assertThat(after).isNotEqualTo(before);
        assertThat(compare(file, before, after).note().vi())
                .singleElement()
                .satisfies(ShippedModelsComparisonTest::isPlain)
                .asString()
                .contains("2 giờ làm việc");
    }

    @Test
    void tellAnEditOfTheLadder() {
        Path file = Path.of("processes/escalation-ladder.dmn");
        String before = read(file);
        assertThat(compare(file, before, before.replace("<text>-480</text>", "<text>-240</text>"))
                        .note()
                        .vi())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).contains("“Phút làm việc” từ -480 thành -240"));
    }

    private static void isPlain(String sentence) {
        assertThat(sentence)
                .doesNotContain("userTask", "gateway", "flow_", "camunda", "${", "null")
                .matches("(?s)\\p{Lu}.*[.?!…]|“.*");
    }

    private static ModelDiff compare(Path file, String before, String after) {
        ModelKind kind = kind(file.toString());
        return new Compared().with("model", kind, before, after).diff("model");
    }

    private static ModelKind kind(String name) {
        return name.endsWith(".bpmn") ? ModelKind.PROCESS : name.endsWith(".dmn") ? ModelKind.DECISION : ModelKind.FORM;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
