package vn.congvu.escalation;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Names of roles and outcomes, and what people are told, in one language. */
enum Words {
    VI("vi"),
    EN("en");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle texts;

    Words(String language) {
        texts = ResourceBundle.getBundle(
                "escalation.words",
                new Locale(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Arguments fill {@code {0}}, {@code {1}} …; what is filled in is not looked into. */
    String text(String key, String... arguments) {
        String text = texts.getString(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        var places = PLACE.matcher(text);
        while (places.find()) {
            filled.append(text, from, places.start()).append(arguments[Integer.parseInt(places.group(1))]);
            from = places.end();
        }
        return filled.append(text.substring(from)).toString();
    }

    String role(String role) {
        return texts.getString("role." + role);
    }

    String outcome(String outcome) {
        return texts.getString("outcome." + outcome);
    }
}
