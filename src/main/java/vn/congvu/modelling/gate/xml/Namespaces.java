package vn.congvu.modelling.gate.xml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Old names of namespaces and those they are known by today; renamed in the text, where nothing else is touched. */
public final class Namespaces {

    public static final Map<String, String> HEIRS =
            Map.of("http://activiti.org/bpmn", "http://camunda.org/schema/1.0/bpmn");

    private static final Pattern DECLARED =
            Pattern.compile("(\\sxmlns(?::[\\w.-]{1,100})?\\s{0,20}=\\s{0,20})(\"[^\"<]*\"|'[^'<]*')");

    private final String text;
    private final String from;
    private final String to;
    private final StringBuilder renamed = new StringBuilder();

    private Namespaces(String text, String from, String to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Only declarations on tags are renamed, never the same letters in a comment, in a text or in another attribute. */
    public static String renamed(String text, String from, String to) {
        return text.contains(from) ? new Namespaces(text, from, to).renamed() : text;
    }

    private String renamed() {
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            String part = text.substring(at, end);
            renamed.append(isTag(part) ? tag(part) : part);
            at = end;
        }
        return renamed.toString();
    }

    /** Where the part that begins here ends: a comment, a CDATA section, an instruction, a tag, or what lies between. */
    private int end(int at) {
        if (text.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return after("]]>", at + 9);
        }
        if (text.startsWith("<?", at)) {
            return after("?>", at + 2);
        }
        if (text.charAt(at) == '<') {
            return endOfTag(at);
        }
        int next = text.indexOf('<', at);
        return next < 0 ? text.length() : next;
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private int endOfTag(int at) {
        char quote = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean isTag(String part) {
        return part.length() > 1 && part.charAt(0) == '<' && Character.isLetter(part.charAt(1));
    }

    /** A declaration within the value of another attribute lies between quotes, and is skipped with it. */
    private String tag(String tag) {
        Matcher declared = DECLARED.matcher(tag);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < tag.length()) {
            char letter = tag.charAt(at);
            if (Character.isWhitespace(letter)
                    && declared.region(at, tag.length()).lookingAt()) {
                String value = declared.group(2);
                boolean old = value.substring(1, value.length() - 1).equals(from);
                out.append(declared.group(1)).append(old ? value.replace(from, to) : value);
                at = declared.end();
            } else if (letter == '"' || letter == '\'') {
                int end = tag.indexOf(letter, at + 1);
                end = end < 0 ? tag.length() : end + 1;
                out.append(tag, at, end);
                at = end;
            } else {
                out.append(letter);
                at++;
            }
        }
        return out.toString();
    }
}
