package vn.congvu.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What somebody typed into a search field. Every word has to begin a word of the names or occur in the code; diacritics
 * and capitals do not matter.
 */
public final class SearchWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final int NO_MATCH = Integer.MAX_VALUE;

    private final String phrase;
    private final List<String> words;

    private SearchWords(String phrase) {
        this.phrase = phrase;
        this.words = BETWEEN_WORDS
                .splitAsStream(phrase)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Null and blank find everything. */
    public static SearchWords of(String text) {
        return new SearchWords(text == null ? "" : Diacritics.fold(text));
    }

    /** The items found, best first: the code, a name that begins with the phrase, a name with the phrase, the rest. */
    public <T> List<T> in(List<T> items, Function<T, String> code, Function<T, List<String>> names) {
        if (words.isEmpty()) {
            return items;
        }
        return items.stream()
                .map(item -> new Hit<>(item, rank(code.apply(item), names.apply(item))))
                .filter(hit -> hit.rank != NO_MATCH)
                .sorted(Comparator.comparingInt(hit -> hit.rank))
                .map(hit -> hit.item)
                .toList();
    }

    private int rank(String code, List<String> names) {
        String foldedCode = Diacritics.fold(code);
        if (foldedCode.startsWith(phrase)) {
            return foldedCode.equals(phrase) ? 0 : 1;
        }
        List<String> folded = names.stream().map(Diacritics::fold).toList();
        if (!words.stream().allMatch(word -> occurs(word, foldedCode, folded))) {
            return NO_MATCH;
        }
        if (folded.stream().anyMatch(name -> name.startsWith(phrase))) {
            return 2;
        }
        return folded.stream().anyMatch(name -> name.contains(phrase)) ? 3 : 4;
    }

    private static boolean occurs(String word, String code, List<String> names) {
        return code.contains(word)
                || names.stream().flatMap(BETWEEN_WORDS::splitAsStream).anyMatch(nameWord -> nameWord.startsWith(word));
    }

    private record Hit<T>(T item, int rank) {}
}
