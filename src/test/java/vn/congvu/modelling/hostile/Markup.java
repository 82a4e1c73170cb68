package vn.congvu.modelling.hostile;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.congvu.workflow.engine.Namespaces;

/** Writes a model with other prefixes, and its texts in other spellings, than it came with. */
final class Markup {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** How texts between elements are spelled. */
    enum Spelling {
        PLAIN {
            @Override
            String of(String text) {
                return escaped(text);
            }
        },
        CDATA {
            @Override
            String of(String text) {
                return "<![CDATA[" + text + "]]>";
            }
        },
        SPLIT_CDATA {
            @Override
            String of(String text) {
                return "<![CDATA[" + text.substring(0, 1) + "]]><![CDATA[" + text.substring(1) + "]]>";
            }
        },
        COMMENT_INSIDE {
            @Override
            String of(String text) {
                return escaped(text.substring(0, 1)) + "<!-- - -->" + escaped(text.substring(1));
            }
        },
        INSTRUCTION_INSIDE {
            @Override
            String of(String text) {
                return escaped(text.substring(0, 1)) + "<?x y?>" + escaped(text.substring(1));
            }
        },
        REFERENCES {
            @Override
            String of(String text) {
                return references(text);
            }

            @Override
            String ofAttribute(String text) {
                return references(text);
            }
        };

        abstract String of(String text);

        String ofAttribute(String text) {
            return escaped(text);
        }

        private static String references(String text) {
            return text.chars()
                    .mapToObj(c -> "&#x" + Integer.toHexString(c) + ";")
                    .collect(Collectors.joining());
        }
    }

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Spelling spelling;
    private final boolean engineIsDefault;

    /** @param engineIsDefault elements of the engine then have no prefix, and those of the standard have one */
    Markup(String bpmnPrefix, String enginePrefix, boolean engineIsDefault, Spelling spelling) {
        prefixes.put(BPMN, bpmnPrefix);
        Namespaces.ALL.forEach(namespace -> prefixes.put(namespace, enginePrefix));
        prefixes.put(XSI, "xsi");
        prefixes.put("http://www.w3.org/XML/1998/namespace", "xml");
        this.engineIsDefault = engineIsDefault;
        this.spelling = spelling;
    }

    static Document read(String model) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(model)));
        } catch (Exception e) {
            throw new IllegalArgumentException(model, e);
        }
    }

    String write(Document model) {
        StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(model.getDocumentElement(), written);
        return written.toString();
    }

    private void write(Element element, StringBuilder to) {
        String name = name(element);
        to.append('<').append(name);
        if (element == element.getOwnerDocument().getDocumentElement()) {
            declare(engineOf(element.getOwnerDocument()), to);
        } else if (!prefixes.containsKey(element.getNamespaceURI())) {
            to.append(" xmlns:d=\"").append(element.getNamespaceURI()).append('"');
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute((Attr) element.getAttributes().item(i), to);
        }
        to.append('>');
        children(element).forEach(child -> write(child, to));
        to.append("</").append(name).append('>');
    }

    private void write(Node node, StringBuilder to) {
        if (node instanceof Element element) {
            write(element, to);
        } else if (node instanceof CharacterData text && !text.getData().isEmpty()) {
            to.append(text.getData().isBlank() ? text.getData() : spelling.of(text.getData()));
        }
    }

    private void declare(String engine, StringBuilder to) {
        String bpmn = prefixes.get(BPMN);
        to.append(bpmn.isEmpty() ? " xmlns=\"" : " xmlns:" + bpmn + "=\"")
                .append(BPMN)
                .append('"');
        if (engineIsDefault) {
            to.append(" xmlns=\"").append(engine).append('"');
        }
        to.append(" xmlns:")
                .append(prefixes.get(engine))
                .append("=\"")
                .append(engine)
                .append('"');
        to.append(" xmlns:xsi=\"").append(XSI).append('"');
    }

    private void attribute(Attr attribute, StringBuilder to) {
        String namespace = attribute.getNamespaceURI();
        if ("http://www.w3.org/2000/xmlns/".equals(namespace)) {
            return;
        }
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        String prefix = namespace == null ? "" : prefixes.get(namespace) + ":";
        to.append(' ').append(prefix).append(name).append("=\"");
        boolean names = XSI.equals(namespace) && !prefixes.get(BPMN).isEmpty();
        to.append(names ? prefixes.get(BPMN) + ":" : "");
        to.append(name.equals("id") ? escaped(attribute.getValue()) : spelling.ofAttribute(attribute.getValue()));
        to.append('"');
    }

    private String name(Element element) {
        String prefix = prefixes.getOrDefault(element.getNamespaceURI(), "d");
        boolean bare = prefix.isEmpty() || engineIsDefault && Namespaces.ALL.contains(element.getNamespaceURI());
        return bare ? element.getLocalName() : prefix + ":" + element.getLocalName();
    }

    private static String engineOf(Document model) {
        return model.getDocumentElement().getAttribute("xmlns:x");
    }

    static Stream<Node> children(Node node) {
        NodeList children = node.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }

    static Element only(Document model, String name) {
        return (Element) model.getElementsByTagName(name).item(0);
    }

    /** The element or attribute that bears the text, or has it among its texts. */
    static Optional<Node> bearer(Document model, String text) {
        NodeList elements = model.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> (Element) elements.item(i))
                .flatMap(element -> Stream.concat(
                        IntStream.range(0, element.getAttributes().getLength())
                                .mapToObj(element.getAttributes()::item)
                                .filter(attribute -> attribute.getNodeValue().contains(text)),
                        children(element)
                                .filter(child -> child instanceof CharacterData data
                                        && data.getData().contains(text))
                                .map(child -> (Node) element)))
                .findFirst();
    }

    /** The id of the element of the standard, or of the nearest around it: parts of extensions are not drawn. */
    static String placeOf(Node node) {
        Element element = node instanceof Attr attribute ? attribute.getOwnerElement() : (Element) node;
        while (!element.hasAttribute("id") || !BPMN.equals(element.getNamespaceURI())) {
            if (!(element.getParentNode() instanceof Element parent)) {
                return null;
            }
            element = parent;
        }
        return element.getAttribute("id");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
