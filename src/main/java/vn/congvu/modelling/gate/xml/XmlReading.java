package vn.congvu.modelling.gate.xml;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congvu.modelling.gate.Spot;
import vn.congvu.modelling.gate.Unreadable;

/** Reads the tree of a model: no document type, no instructions, nothing from outside, and never more than a model needs. */
public final class XmlReading {

    public static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    private static final int DEEPEST = 20;
    private static final int MOST_ELEMENTS = 5_000;
    private static final int LONGEST_ATTRIBUTE = 2_000;
    private static final int LONGEST_TEXT = 8_000;

    private static final Pattern UNCLOSED = Pattern.compile("^The element type \"(.+?)\" must be terminated");
    private static final String CUT_OFF = "must start and end within the same entity";

    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();
    private XmlElement root;
    private XmlElement open;
    private int depth;
    private int elements;
    private int lineBefore = 1;

    private XmlReading(XMLStreamReader reader) {
        this.reader = reader;
    }

    public static XmlElement read(String text) {
        refuseDoctype(text);
        try {
            return new XmlReading(factory().createXMLStreamReader(new StringReader(text))).tree();
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
    }

    /** Looked for before anything is parsed: a document type can only stand before the first element. */
    private static void refuseDoctype(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else {
                if (text.startsWith("<!DOCTYPE", at)) {
                    int line = 1
                            + (int) text.substring(0, at)
                                    .chars()
                                    .filter(letter -> letter == '\n')
                                    .count();
                    throw new Unreadable(new Spot(null, line, null), "no-doctype");
                }
                return;
            }
        }
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        return factory;
    }

    /** The two ways files break most often are told in the words of the house, the others in those of the parser. */
    private static Unreadable unreadable(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
        Spot spot = new Spot(null, line, null);
        String reason = String.valueOf(broken.getMessage())
                .replaceFirst("(?s)^ParseError at \\[.*?]\\s*Message:\\s*", "")
                .replaceFirst("\\.+$", "");
        Matcher unclosed = UNCLOSED.matcher(reason);
        if (unclosed.find()) {
            return new Unreadable(spot, "well-formed.unclosed", unclosed.group(1));
        }
        return reason.contains(CUT_OFF)
                ? new Unreadable(spot, "well-formed.cut-off")
                : new Unreadable(spot, "well-formed", reason);
    }

    private XmlElement tree() throws XMLStreamException {
        while (reader.hasNext()) {
            take(reader.next());
            lineBefore = reader.getLocation().getLineNumber();
        }
        return root;
    }

    private void take(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
            case XMLStreamConstants.DTD -> throw new Unreadable("no-doctype");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new Unreadable(here(), "no-doctype.entity");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                throw new Unreadable(here(), "no-doctype.instruction", reader.getPITarget());
            default -> {
                // comments say nothing to the engine
            }
        }
    }

    private void start() {
        endText();
        if (++elements > MOST_ELEMENTS) {
            throw new Unreadable(here(), "graph-size.elements", MOST_ELEMENTS);
        }
        if (++depth > DEEPEST) {
            throw new Unreadable(here(), "nesting.depth", DEEPEST);
        }
        open = new XmlElement(new XmlName(orEmpty(reader.getNamespaceURI()), reader.getLocalName()), lineBefore, open);
        root = root == null ? open : root;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(i);
        }
    }

    private void attribute(int i) {
        XmlName name = new XmlName(orEmpty(reader.getAttributeNamespace(i)), reader.getAttributeLocalName(i));
        String value = reader.getAttributeValue(i);
        if (value.length() > LONGEST_ATTRIBUTE) {
            throw new Unreadable(
                    here().property(name.local()), "graph-size.attribute", name.local(), LONGEST_ATTRIBUTE);
        }
        open.attribute(name, isType(name) ? resolved(value) : value);
    }

    private static boolean isType(XmlName name) {
        return name.equals(new XmlName(XSI, "type"));
    }

    /** The type an element names; written with its namespace, because prefixes are not kept. */
    private String resolved(String type) {
        int colon = type.indexOf(':');
        String namespace = reader.getNamespaceURI(colon < 0 ? "" : type.substring(0, colon));
        return "{" + orEmpty(namespace) + "}" + type.substring(colon + 1);
    }

    private void characters() {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > LONGEST_TEXT) {
            if (!text.toString().isBlank()) {
                throw new Unreadable(here(), "graph-size.text", LONGEST_TEXT);
            }
            text.setLength(0);
        }
    }

    private void end() {
        if (open.children().isEmpty() && !text.toString().isBlank()) {
            open.text(text.toString());
            text.setLength(0);
        }
        endText();
        open = open.parent();
        depth--;
    }

    /** Between elements only space may stand. */
    private void endText() {
        if (!text.toString().isBlank()) {
            throw new Unreadable(here(), "well-formed.mixed", text.toString().strip());
        }
        text.setLength(0);
    }

    private Spot here() {
        return new Spot(open == null ? null : open.nearestId(), lineBefore, null);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
