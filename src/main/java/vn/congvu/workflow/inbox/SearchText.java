package vn.congvu.workflow.inbox;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Text as people search it: without diacritics and case, so that "nguyen" finds "Nguyễn". */
public final class SearchText {

    private SearchText() {}

    public static String of(String... parts) {
        return fold(Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
