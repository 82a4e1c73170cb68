package vn.congvu.modelling.gate.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a tree anew, always in the same way: UTF-8, one prefix for each namespace, two spaces for each level. */
public final class XmlWriting {

    private final Map<String, String> prefixes;
    private final StringBuilder written = new StringBuilder();

    private XmlWriting(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /** @param prefixes of every namespace that stands in the tree; the empty prefix only for one without attributes */
    public static byte[] write(XmlElement root, Map<String, String> prefixes) {
        XmlWriting writing = new XmlWriting(used(root, prefixes));
        writing.written.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writing.element(root, "");
        return writing.written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> used(XmlElement root, Map<String, String> prefixes) {
        Map<String, String> used = new TreeMap<>(prefixes);
        used.keySet().retainAll(root.all().flatMap(XmlWriting::namespaces).collect(Collectors.toSet()));
        return used;
    }

    private static Stream<String> namespaces(XmlElement element) {
        return Stream.concat(
                Stream.of(element.name().namespace()),
                element.attributes().entrySet().stream()
                        .flatMap(attribute -> isType(attribute.getKey())
                                ? Stream.of(attribute.getKey().namespace(), namespaceOf(attribute.getValue()))
                                : Stream.of(attribute.getKey().namespace())));
    }

    private static String namespaceOf(String type) {
        return type.substring(1, type.indexOf('}'));
    }

    private void element(XmlElement element, String indent) {
        written.append(indent).append('<').append(prefixed(element.name()));
        if (element.parent() == null) {
            prefixes.forEach(
                    (namespace, prefix) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace));
        }
        element.attributes().forEach((name, value) -> attribute(prefixed(name), isType(name) ? type(value) : value));
        if (!element.children().isEmpty()) {
            written.append(">\n");
            element.children().forEach(child -> element(child, indent + "  "));
            written.append(indent);
            close(element);
        } else if (!element.text().isEmpty()) {
            written.append('>');
            escape(element.text(), false);
            close(element);
        } else {
            written.append(" />\n");
        }
    }

    private void close(XmlElement element) {
        written.append("</").append(prefixed(element.name())).append(">\n");
    }

    private void attribute(String name, String value) {
        written.append(' ').append(name).append("=\"");
        escape(value, true);
        written.append('"');
    }

    private static boolean isType(XmlName name) {
        return name.equals(new XmlName(XmlReading.XSI, "type"));
    }

    private String type(String resolved) {
        return prefixed(new XmlName(namespaceOf(resolved), resolved.substring(resolved.indexOf('}') + 1)));
    }

    private String prefixed(XmlName name) {
        String prefix = name.namespace().isEmpty() ? "" : prefixes.get(name.namespace());
        return prefix.isEmpty() ? name.local() : prefix + ":" + name.local();
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                case '\r' -> written.append("&#13;");
                case '\n', '\t' -> written.append(inAttribute ? "&#" + (int) letter + ";" : letter);
                default -> written.append(letter);
            }
        }
    }
}
