package vn.congvu.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts();

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(texts.vietnameseKeys()).isNotEmpty().isEqualTo(texts.englishKeys());
    }

    @Test
    void everyTitleComesWithADetailAndEveryReasonWithARemedy() {
        assertThat(names("(.*)\\.title")).isEqualTo(names("(.*)\\.detail"));
        assertThat(names("reason\\.(.*)")).isEqualTo(names("remedy\\.(.*)"));
    }

    @Test
    void everyProblemDeclaredInTheProductHasItsTexts() throws IOException {
        String sources = sources();

        assertThat(names("(.*)\\.title")).containsAll(literals(sources, "new Problem\\(\\s*\"([a-z0-9-]+)\""));
        assertThat(names("reason\\.(.*)"))
                .containsAll(
                        literals(sources, "\\.field\\((?:[^()\";]|\\([^()]*\\)|\"[^\"]*\")*?,\\s*\"([a-z0-9-]+)\""));
    }

    @Test
    void argumentsReadByLanguage() {
        // given an argument with two names, a list and an apostrophe in the pattern
        var argument = new Bilingual("Sở Nội vụ", "Department of Home Affairs");

        // when
        var text = texts.text("reason.calendar-term", List.of(argument));

        // then
        assertThat(text).isEqualTo(argument);
        assertThat(texts.text("remedy.one-of", List.of(List.of("A", "B"))).en()).isEqualTo("Choose one of: A, B.");
    }

    @Test
    void datesAndAmountsReadAsPeopleWriteThem() {
        var unequal = texts.text("remote-work-not-equal.detail", List.of(new BigDecimal("8.00"), 7.25, 10));
        var over = texts.text("remote-work-month-not-over.detail", List.of(YearMonth.of(2026, 12)));
        var passed = texts.text("remote-work-not-today.detail", List.of(LocalDate.of(2026, 3, 9)));

        assertThat(unequal.vi()).contains("8 giờ").contains("7,25 giờ").contains("10 %");
        assertThat(unequal.en()).contains("8 hours").contains("7.25;");
        assertThat(over.vi()).contains("12/2026");
        assertThat(passed.vi()).contains("09/03/2026");
    }

    private Set<String> names(String pattern) {
        return texts.vietnameseKeys().stream()
                .map(Pattern.compile(pattern)::matcher)
                .filter(match -> match.matches())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals(String sources, String pattern) {
        return Pattern.compile(pattern)
                .matcher(sources)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
