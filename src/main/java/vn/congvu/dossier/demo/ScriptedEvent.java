package vn.congvu.dossier.demo;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a dossier's course: when, what, and where it is not the usual, with what, by whom and with which words,
 * such as {@code -3 14:10 ask TO_KHAI by cb008: Bản khai chưa có chữ ký.}
 *
 * @param objects what the verb is about: components, an officer, a step
 * @param by username; null for the person the work is meant for
 * @param text null when nothing is said
 */
record ScriptedEvent(When when, Verb verb, List<String> objects, String by, String text) {

    private static final Pattern LINE = Pattern.compile("(?<when>\\S+ +\\S+) +(?<verb>[a-z-]+)"
            + "(?<objects>(?: +(?!by )[^ :]+)*)(?: +by +(?<by>[^ :]+))?(?:: +(?<text>.+))?");

    static ScriptedEvent parse(String line) {
        Matcher said = LINE.matcher(line.strip());
        if (!said.matches()) {
            throw new UnreadableScenario("'" + line + "' is not of the form 'when verb [objects] [by who][: text]'");
        }
        String objects = said.group("objects").strip();
        return new ScriptedEvent(
                When.parse(said.group("when")),
                Verb.of(said.group("verb")),
                objects.isEmpty() ? List.of() : List.of(objects.split(" +")),
                said.group("by"),
                said.group("text"));
    }

    /** The one thing the verb is about. */
    String object() {
        if (objects.size() != 1) {
            throw new UnreadableScenario("'" + verb.word() + "' needs exactly one object");
        }
        return objects.get(0);
    }

    String textOr(String usual) {
        return text == null ? usual : text;
    }
}
