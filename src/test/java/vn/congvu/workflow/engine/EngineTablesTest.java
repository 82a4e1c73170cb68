package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Flyway owns the engine's tables, so the first migration has to stay what this version of the engine would create. */
class EngineTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mysql"})
    void theFirstMigrationIsTheEnginesOwnScript(String database) {
        var ownScript = Stream.of(
                        "engine",
                        "history",
                        "identity",
                        "case.engine",
                        "case.history",
                        "decision.engine",
                        "decision.history")
                .map(part -> read("org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql"))
                .collect(Collectors.joining());

        assertThat(read("db/migration/" + database + "/V1__engine.sql")).isEqualTo(inFourByteUnicode(ownScript));
    }

    /** The one difference: three-byte text would refuse rarer characters, and slow down joins with our tables. */
    private static String inFourByteUnicode(String script) {
        return script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
