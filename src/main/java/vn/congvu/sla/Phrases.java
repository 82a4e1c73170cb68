package vn.congvu.sla;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language in which a clock explains itself. */
enum Phrases {
    VI("vi"),
    EN("en");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final ResourceBundle texts;

    Phrases(String language) {
        texts = ResourceBundle.getBundle(
                "sla.sentences",
                new Locale(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... arguments) {
        return MessageFormat.format(texts.getString(key), arguments);
    }

    /** {@code thứ Năm 12/02/2026 10:00}. */
    String day(Instant at) {
        return say("day." + CityTime.of(at).getDayOfWeek().getValue()) + " " + moment(at);
    }

    String moment(Instant at) {
        return MOMENT.format(CityTime.of(at));
    }

    String hour(LocalTime time) {
        return MINUTE.format(time);
    }

    String amount(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return say("minutes", String.valueOf(rest));
        }
        return rest == 0
                ? say("hours", String.valueOf(hours))
                : say("hours-minutes", String.valueOf(hours), String.valueOf(rest));
    }

    String reason(PauseReason reason) {
        return say("reason." + reason);
    }

    String holder(TimeHolder holder) {
        return say("holder." + holder);
    }

    /** Of two words in both languages, the one of this. */
    String either(String vi, String en) {
        return this == VI ? vi : en;
    }
}
