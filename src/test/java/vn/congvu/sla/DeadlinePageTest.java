package vn.congvu.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for lawyers says what the product does: its examples are computed here. */
class DeadlinePageTest {

    private static final Pattern EXAMPLE = Pattern.compile("\\{\\{([a-z-]+)}}");

    enum Language {
        VI("how-deadlines-are-computed.vi.md"),
        EN("how-deadlines-are-computed.md");

        final String file;

        Language(String file) {
            this.file = file;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesOfThePageAreTheOnesComputed(Language language) throws IOException {
        Path page = Path.of("src/docs", language.file);
        String computed = computed(Files.readString(Path.of("src/test/resources/docs", language.file)), language);
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(page, computed);
        }

        assertThat(Files.readString(page))
                .as("%s differs; if that is meant: mvn test -Dtest=DeadlinePageTest -Ddocs.update=true", page)
                .isEqualTo(computed);
    }

    private String computed(String template, Language language) {
        var examples = new DeadlineExamples(language == Language.VI);
        return EXAMPLE.matcher(template).replaceAll(match -> Matcher.quoteReplacement(examples.told(match.group(1))));
    }
}
