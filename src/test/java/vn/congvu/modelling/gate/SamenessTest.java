package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The models the rules of the editor are tested with, too: webapp/lint/test/sameness.mjs. */
class SamenessTest {

    private static final Path FOLDER = Path.of("src/test/resources/models/lint");

    record Expected(String rule, String element) {}

    private static final Map<String, List<Expected>> EXPECTED = expected();

    private static final Set<String> SHARED =
            EXPECTED.values().stream().flatMap(List::stream).map(Expected::rule).collect(Collectors.toSet());

    static Stream<String> models() {
        return EXPECTED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theGateSaysWhatTheEditorSays(String file) throws Exception {
        Report report = Gate.report(Files.readAllBytes(FOLDER.resolve(file)));

        Set<String> found = report.findings().stream()
                .filter(finding -> SHARED.contains(finding.rule()))
                .map(finding -> finding.rule() + " " + finding.element())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found)
                .isEqualTo(EXPECTED.get(file).stream()
                        .map(expected -> expected.rule() + " " + expected.element())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(report.deployable())
                .as("%s", Gate.errors(report))
                .isEqualTo(Gate.errors(report).isEmpty());
        if (file.startsWith("good-")) {
            assertThat(report.findings()).isEmpty();
        }
    }

    private static Map<String, List<Expected>> expected() {
        return JsonMapper.builder()
                .build()
                .readValue(FOLDER.resolve("expected.json"), new TypeReference<Map<String, List<Expected>>>() {});
    }
}
