package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedModelsPassTest {

    static Stream<Path> shipped() {
        return Stream.of(
                        Gate.files("processes", ".bpmn"), Gate.files("processes", ".dmn"), Gate.files("forms", ".form"))
                .flatMap(files -> files.stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedModelTableAndFormPassesWithoutAWord(Path file) {
        Verdict verdict = Gate.verdict(Gate.read(file));

        assertThat(verdict.report().findings()).isEmpty();
        assertThat(verdict.report().deployable()).isTrue();
        assertThat(verdict.report().key())
                .isEqualTo(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenAnewIsTheSameModelAndIsWrittenTheSameWayAgain(Path file) {
        Verdict verdict = Gate.verdict(Gate.read(file));
        assertThat(verdict.checked()).as("%s", verdict.report()).isNotNull();

        byte[] once = verdict.checked();
        byte[] twice = Gate.verdict(once).checked();

        assertThat(twice).isEqualTo(once);
    }
}
