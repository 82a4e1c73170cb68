package vn.congvu.escalation;

import java.util.Locale;
import java.util.ResourceBundle;

/** Names of roles and outcomes in one language. */
enum Words {
    VI("vi"),
    EN("en");

    private final ResourceBundle texts;

    Words(String language) {
        texts = ResourceBundle.getBundle(
                "escalation.words",
                new Locale(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String role(String role) {
        return texts.getString("role." + role);
    }

    String outcome(String outcome) {
        return texts.getString("outcome." + outcome);
    }
}
