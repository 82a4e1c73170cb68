package vn.congvu.modelling.gate.xml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which elements a kind of model is written with, where each of them may stand, and which attributes it may bear. What
 * is not in the table is refused.
 *
 * <p>A row of the table reads {@code element < parents : attribute=value …}; what follows {@code |} are attributes of the
 * row's kind of value. {@code $NAME} stands for words defined by {@code NAME = …} above. Parents are elements of the same
 * table; {@code task/extensionElements} is an {@code extensionElements} that stands in a {@code task}.
 */
public final class Vocabulary {

    private final Map<String, String> prefixes;
    private final Map<String, String> words = new HashMap<>();
    private final Map<XmlName, Row> rows = new HashMap<>();

    /** @param text whether it may hold text, and of which kind; null: none */
    public record Row(Set<String> parents, Map<XmlName, Kind> attributes, Kind text) {}

    /** What may stand in an attribute or as the text of an element. */
    public enum Kind {
        ID("[A-Za-z_][A-Za-z0-9_.-]{0,127}"),
        REF("[A-Za-z_][A-Za-z0-9_.-]{0,127}"),
        WORD("[A-Za-z0-9_.:/#-]{0,200}"),
        FLAG("true|false"),
        NUMBER("-?[0-9]{1,7}(?:\\.[0-9]{1,12})?(?:[eE]-?[0-9]{1,2})?"),
        COLOUR("#[0-9A-Fa-f]{3,8}|[A-Za-z]{1,30}|rgba?\\([0-9 .,%]{1,40}\\)"),
        ICON("data:image/[a-z+]{1,20}[;,][^<>]{0,1900}"),
        /** Any text that is no expression. */
        TEXT("(?s).*"),
        /** An expression; the rules look into it. */
        SLOT("(?s).*"),
        /** {@code xsi:type} of an expression. */
        TYPE("\\{http://www\\.omg\\.org/spec/BPMN/20100524/MODEL}t(Formal)?Expression");

        private final Pattern allowed;

        Kind(String allowed) {
            this.allowed = Pattern.compile(allowed);
        }

        public boolean allows(String value) {
            return allowed.matcher(value).matches();
        }
    }

    /** @param prefixes the namespaces by the prefix they have in the table; the first is the one without */
    public Vocabulary(Map<String, String> prefixes, String table) {
        this.prefixes = prefixes;
        table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::line);
    }

    private void line(String line) {
        int definition = line.indexOf(" = ");
        int row = line.indexOf(" < ");
        if (row < 0) {
            words.put("$" + line.substring(0, definition), expanded(line.substring(definition + 3)));
        } else {
            String rest = expanded(line.substring(row + 3));
            String[] parts = rest.split("(?: |^):(?: |$)", 2);
            Row read = row(parts[0], parts.length < 2 ? "" : parts[1]);
            Arrays.stream(expanded(line.substring(0, row)).split("\\s+")).forEach(name -> rows.put(name(name), read));
        }
    }

    private String expanded(String text) {
        StringBuilder expanded = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            expanded.append(words.getOrDefault(word, word)).append(' ');
        }
        return expanded.toString().strip();
    }

    private Row row(String parents, String rest) {
        Map<XmlName, Kind> attributes = new LinkedHashMap<>();
        Kind text = null;
        for (String word : rest.isBlank() ? new String[0] : rest.strip().split("\\s+")) {
            String[] pair = word.split("=");
            Kind kind = Kind.valueOf(pair[1]);
            if (pair[0].equals("text()")) {
                text = kind;
            } else {
                attributes.put(attribute(pair[0]), kind);
            }
        }
        return new Row(Set.of(parents.split("\\s+")), attributes, text);
    }

    private XmlName name(String prefixed) {
        int colon = prefixed.indexOf(':');
        String prefix = colon < 0 ? "" : prefixed.substring(0, colon);
        return new XmlName(prefixes.get(prefix), prefixed.substring(colon + 1));
    }

    private XmlName attribute(String prefixed) {
        return prefixed.contains(":") ? name(prefixed) : new XmlName("", prefixed);
    }

    /** Null when the element is not in the table. */
    public Row row(XmlElement element) {
        return rows.get(element.name());
    }

    public boolean mayStand(XmlElement element, Row row) {
        XmlElement parent = element.parent();
        if (parent == null) {
            return row.parents().contains("-");
        }
        return row.parents().contains(prefixed(parent.name()))
                || parent.parent() != null
                        && row.parents().contains(prefixed(parent.parent().name()) + "/" + prefixed(parent.name()));
    }

    public boolean knowsNamespace(String namespace) {
        return prefixes.containsValue(namespace);
    }

    /** The name with the prefix of the table; that of an unknown namespace with the namespace itself. */
    public String prefixed(XmlName name) {
        if (name.namespace().isEmpty()) {
            return name.local();
        }
        return prefixes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name.namespace()))
                .findFirst()
                .map(entry -> entry.getKey().isEmpty() ? name.local() : entry.getKey() + ":" + name.local())
                .orElse("{" + name.namespace() + "}" + name.local());
    }
}
