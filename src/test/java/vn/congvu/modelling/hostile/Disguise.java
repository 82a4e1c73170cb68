package vn.congvu.modelling.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.congvu.modelling.hostile.Markup.Spelling;
import vn.congvu.workflow.engine.Namespaces;

/** The same attack in another look. */
enum Disguise {
    PLAIN,
    OLD_NAMESPACE {
        @Override
        String namespace() {
            return Namespaces.ACTIVITI;
        }
    },
    DEFAULT_NAMESPACE {
        @Override
        Markup markup() {
            return new Markup("b", "x", true, Spelling.PLAIN);
        }
    },
    OLD_DEFAULT_NAMESPACE {
        @Override
        String namespace() {
            return Namespaces.ACTIVITI;
        }

        @Override
        Markup markup() {
            return new Markup("b", "x", true, Spelling.PLAIN);
        }
    },
    ODD_PREFIX {
        @Override
        Markup markup() {
            return new Markup("camunda", "_ế.xmlns-1", false, Spelling.PLAIN);
        }
    },
    PREFIX_OF_THE_STANDARD {
        @Override
        Markup markup() {
            return new Markup("", "bpmn", false, Spelling.PLAIN);
        }
    },
    CDATA {
        @Override
        Markup markup() {
            return new Markup("", "camunda", false, Spelling.CDATA);
        }
    },
    SPLIT_CDATA {
        @Override
        Markup markup() {
            return new Markup("", "camunda", false, Spelling.SPLIT_CDATA);
        }
    },
    COMMENT_INSIDE {
        @Override
        Markup markup() {
            return new Markup("", "camunda", false, Spelling.COMMENT_INSIDE);
        }
    },
    INSTRUCTION_INSIDE {
        @Override
        Markup markup() {
            return new Markup("", "camunda", false, Spelling.INSTRUCTION_INSIDE);
        }
    },
    CHARACTER_REFERENCES {
        @Override
        Markup markup() {
            return new Markup("", "camunda", false, Spelling.REFERENCES);
        }
    },
    OTHER_BRACKETS {
        @Override
        String text(String text) {
            return text.replace("${", "#{");
        }
    },
    BEHIND_A_TEXT {
        @Override
        String text(String text) {
            return "  a text " + text;
        }
    },
    BEHIND_A_HARMLESS_EXPRESSION {
        @Override
        String text(String text) {
            return "${true}" + text;
        }
    },
    MIXED_CASE {
        @Override
        boolean change(Document model, String text) {
            return Markup.bearer(model, text).map(this::spelledOtherwise).isPresent();
        }

        private Node spelledOtherwise(Node bearer) {
            String name = bearer.getLocalName();
            return model(bearer)
                    .renameNode(
                            bearer,
                            bearer.getNamespaceURI(),
                            (bearer.getPrefix() == null ? "" : bearer.getPrefix() + ":")
                                    + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                    + name.substring(1));
        }

        private Document model(Node bearer) {
            return bearer.getOwnerDocument();
        }
    },
    UTF_16 {
        @Override
        byte[] bytes(String model) {
            return encoded(model, StandardCharsets.UTF_16, "UTF-16");
        }
    },
    UTF_16_LITTLE_ENDIAN {
        @Override
        byte[] bytes(String model) {
            return encoded(model, StandardCharsets.UTF_16LE, "UTF-16LE");
        }
    },
    EBCDIC {
        @Override
        byte[] bytes(String model) {
            return encoded(model, Charset.forName("IBM037"), "IBM037");
        }
    },
    IN_EXTENSION_ELEMENTS {
        @Override
        boolean change(Document model, String text) {
            Element a = byId(model, "a");
            if (a == null) {
                return false;
            }
            Element host = model.createElementNS(a.getNamespaceURI(), "userTask");
            Element extensions = model.createElementNS(a.getNamespaceURI(), "extensionElements");
            host.setAttribute("id", "host");
            host.appendChild(extensions);
            a.getParentNode().replaceChild(host, a);
            extensions.appendChild(a);
            return true;
        }
    },
    IN_SUB_PROCESS {
        @Override
        boolean change(Document model, String text) {
            return inside(model, "subProcess").isPresent();
        }
    },
    IN_TRANSACTION {
        @Override
        boolean change(Document model, String text) {
            return inside(model, "transaction").isPresent();
        }
    },
    IN_MULTI_INSTANCE {
        @Override
        boolean change(Document model, String text) {
            return inside(model, "subProcess")
                    .map(inner -> {
                        Element loop =
                                model.createElementNS(inner.getNamespaceURI(), "multiInstanceLoopCharacteristics");
                        Element times = model.createElementNS(inner.getNamespaceURI(), "loopCardinality");
                        times.setTextContent("1");
                        loop.appendChild(times);
                        inner.insertBefore(loop, inner.getFirstChild());
                        return inner;
                    })
                    .isPresent();
        }
    },
    IN_EVENT_SUB_PROCESS {
        @Override
        boolean change(Document model, String text) {
            return inside(model, "subProcess").map(this::startedByMessage).isPresent();
        }

        private Element startedByMessage(Element inner) {
            Document model = inner.getOwnerDocument();
            inner.setAttribute("triggeredByEvent", "true");
            List.of("f0", "f1").forEach(flow -> {
                Element outside = byId(model, flow);
                outside.getParentNode().removeChild(outside);
            });
            Element around = model.createElementNS(inner.getNamespaceURI(), "userTask");
            around.setAttribute("id", "around");
            inner.getParentNode().insertBefore(around, inner);
            List.of("s0 around", "around e0")
                    .forEach(way -> inner.getParentNode().appendChild(flow(model, way)));
            Element message = model.createElementNS(inner.getNamespaceURI(), "message");
            message.setAttribute("id", "m0");
            message.setAttribute("name", "m0");
            model.getDocumentElement().insertBefore(message, Markup.only(model, "process"));
            Element event = model.createElementNS(inner.getNamespaceURI(), "messageEventDefinition");
            event.setAttribute("messageRef", "m0");
            Element start = (Element) inner.getElementsByTagName("startEvent").item(0);
            start.appendChild(event);
            return inner;
        }
    },
    IN_COLLABORATION {
        @Override
        boolean change(Document model, String text) {
            String bpmn = model.getDocumentElement().getNamespaceURI();
            Element collaboration = model.createElementNS(bpmn, "collaboration");
            collaboration.setAttribute("id", "collaboration");
            Element pool = model.createElementNS(bpmn, "participant");
            pool.setAttribute("id", "pool");
            pool.setAttribute("processRef", "attack");
            collaboration.appendChild(pool);
            model.getDocumentElement().insertBefore(collaboration, Markup.only(model, "process"));
            return true;
        }
    };

    /** Nothing when this look would make no difference to this attack. */
    final Optional<byte[]> dress(Row row, String text) {
        Document model = Markup.read(row.model().apply(namespace(), text(text)));
        if (!change(model, text(text))) {
            return Optional.empty();
        }
        return Optional.of(bytes(markup().write(model)));
    }

    String namespace() {
        return Namespaces.CAMUNDA;
    }

    Markup markup() {
        return new Markup("", "camunda", false, Spelling.PLAIN);
    }

    String text(String text) {
        return text;
    }

    boolean change(Document model, String text) {
        return true;
    }

    byte[] bytes(String model) {
        return model.getBytes(UTF_8);
    }

    private static byte[] encoded(String model, Charset charset, String name) {
        return model.replace("encoding=\"UTF-8\"", "encoding=\"" + name + "\"").getBytes(charset);
    }

    /** Everything of the process goes into a scope; nothing when its start is more than a start. */
    private static Optional<Element> inside(Document model, String scope) {
        Element process = Markup.only(model, "process");
        Element start = Markup.only(model, "startEvent");
        if (start == null || Markup.children(start).anyMatch(Element.class::isInstance)) {
            return Optional.empty();
        }
        Element inner = model.createElementNS(process.getNamespaceURI(), scope);
        inner.setAttribute("id", "inner");
        Predicate<Node> stays = node -> node.getNodeName().equals("extensionElements");
        Markup.children(process).toList().stream().filter(stays.negate()).forEach(inner::appendChild);
        UnaryOperator<Element> add = element -> (Element) process.appendChild(element);
        add.apply(node(model, "startEvent", "s0"));
        add.apply(inner);
        add.apply(node(model, "endEvent", "e0"));
        add.apply(flow(model, "s0 inner")).setAttribute("id", "f0");
        add.apply(flow(model, "inner e0")).setAttribute("id", "f1");
        return Optional.of(inner);
    }

    private static Element node(Document model, String name, String id) {
        Element node = model.createElementNS(model.getDocumentElement().getNamespaceURI(), name);
        node.setAttribute("id", id);
        return node;
    }

    private static Element flow(Document model, String way) {
        Element flow = node(model, "sequenceFlow", way.replace(' ', '-'));
        flow.setAttribute("sourceRef", way.split(" ")[0]);
        flow.setAttribute("targetRef", way.split(" ")[1]);
        return flow;
    }

    private static Element byId(Document model, String id) {
        var elements = model.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getAttribute("id").equals(id)) {
                return element;
            }
        }
        return null;
    }
}
