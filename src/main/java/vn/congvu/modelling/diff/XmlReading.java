package vn.congvu.modelling.diff;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a model file into a tree. A draft may hold anything: no entities, nothing from outside, no endless nesting. */
final class XmlReading {

    private static final int DEEPEST = 100;
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Deque<Open> open = new ArrayDeque<>();
    private XmlNode root;

    private XmlReading() {}

    static XmlNode read(String source) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(source));
        try {
            return new XmlReading().tree(reader);
        } finally {
            reader.close();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private XmlNode tree(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("a document type is not read");
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> take(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
        return root;
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        if (open.size() == DEEPEST) {
            throw new XMLStreamException("nested too deeply");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    nameOf(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        open.push(new Open(nameOf(reader.getNamespaceURI(), reader.getLocalName()), attributes));
    }

    private void take(String text) {
        if (!open.isEmpty()) {
            open.peek().text.append(text);
        }
    }

    private void end() {
        XmlNode closed = open.pop().node();
        if (open.isEmpty()) {
            root = closed;
        } else {
            open.peek().children.add(closed);
        }
    }

    private static String nameOf(String namespace, String local) {
        if (namespace == null || namespace.isEmpty() || namespace.equals(BPMN) || isDecisionModel(namespace)) {
            return local;
        }
        return namespace.startsWith("http://camunda.org/schema/1.0/")
                ? "camunda:" + local
                : "{" + namespace + "}" + local;
    }

    private static boolean isDecisionModel(String namespace) {
        return namespace.contains("omg.org/spec/DMN/")
                && !namespace.contains("DMNDI")
                && !namespace.endsWith("/DI/")
                && !namespace.endsWith("/DC/");
    }

    private static final class Open {
        private final String name;
        private final Map<String, String> attributes;
        private final List<XmlNode> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        XmlNode node() {
            return new XmlNode(name, attributes, List.copyOf(children), text.toString());
        }
    }
}
