package vn.congvu.modelling.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congvu.modelling.diff.Vocabulary.Use;
import vn.congvu.modelling.diff.Vocabulary.Word;

/** Says what is written in a file in words; empty where there are none, because ids and expressions are for nobody. */
final class ValueWords {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{\\s*(.*?)\\s*}", Pattern.DOTALL);
    private static final Pattern WORKING_TIME = Pattern.compile("workingTime\\.(\\w+)");
    private static final Pattern TEXTS = Pattern.compile("\\s*\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*\\s*");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> QUOTED = Set.of(
            "name",
            "nameEn",
            "label",
            "labelEn",
            "dateLabel",
            "description",
            "descriptionEn",
            "text",
            "textEn",
            "defaultValue",
            "codePrefix");
    private static final Set<String> NUMBERS = Set.of("minLength", "maxLength", "min", "max", "decimalDigits");

    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final EnteredValues entered;

    ValueWords(Phrases phrases, Vocabulary vocabulary, EnteredValues entered) {
        this.phrases = phrases;
        this.vocabulary = vocabulary;
        this.entered = entered;
    }

    Optional<String> of(String property, String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        if (QUOTED.contains(property)) {
            return Optional.of(phrases.quote(raw));
        }
        if (NUMBERS.contains(property)) {
            return Optional.of(raw);
        }
        return switch (property) {
            case "sla" -> new TermWords(phrases).of(raw);
            case "timer", "camunda:dueDate", "camunda:followUpDate" -> timer(inside(raw));
            case "camunda:candidateGroups", "camunda:candidateStarterGroups" -> groups(raw);
            case "camunda:delegateExpression" -> word(Use.ACTION, inside(raw)).map(phrases::quote);
            case "clock" -> word(Use.CLOCK, raw).map(phrases::quote);
            case "step" -> word(Use.STEP, raw).map(phrases::quote);
            case "fieldType", "hitPolicy", "type" -> known(property + "." + raw.replace(' ', '_'));
            default -> Optional.empty();
        };
    }

    /** What a cell of a table says; the codes of a field in the words of the form it is entered in. */
    String cell(String raw, String field) {
        if (raw == null || raw.isBlank() || raw.strip().equals("-")) {
            return phrases.say("cell.any");
        }
        if (!TEXTS.matcher(raw).matches()) {
            return known("cell." + raw.strip()).orElse(raw.strip());
        }
        List<String> texts = TEXT.matcher(raw)
                .results()
                .map(found -> cellText(found.group(1), field))
                .toList();
        return texts.size() < 2
                ? texts.get(0)
                : phrases.say("or", String.join(", ", texts.subList(0, texts.size() - 1)), texts.get(texts.size() - 1));
    }

    private String cellText(String text, String field) {
        return entered.word(field, text).map(this::either).map(phrases::quote).orElseGet(() -> cellWords(text));
    }

    private String cellWords(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> known("cell." + word).orElse(word))
                .collect(Collectors.joining(" "));
    }

    private Optional<String> timer(String name) {
        Matcher term = WORKING_TIME.matcher(name);
        return term.matches()
                ? new TermWords(phrases)
                        .of(term.group(1).replace('_', '.'))
                        .map(words -> phrases.say("timer.after", words))
                : word(Use.TIMER, name).map(phrases::quote);
    }

    private Optional<String> groups(String raw) {
        List<Optional<String>> words = Arrays.stream(raw.split(","))
                .map(group -> word(Use.GROUP, inside(group)))
                .toList();
        return words.stream().allMatch(Optional::isPresent)
                ? Optional.of(phrases.list(
                        words.stream().map(Optional::get).map(phrases::quote).toList()))
                : Optional.empty();
    }

    private Optional<String> word(Use use, String name) {
        return vocabulary.word(use, name).map(this::either);
    }

    private String either(Word word) {
        return phrases == Phrases.EN ? word.en() : word.vi();
    }

    private Optional<String> known(String key) {
        return phrases.knows(key) ? Optional.of(phrases.say(key)) : Optional.empty();
    }

    private static String inside(String raw) {
        Matcher expression = EXPRESSION.matcher(raw.strip());
        return expression.matches() ? expression.group(1) : raw.strip();
    }
}
