package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whoever clicks on a fix is rid of what it is offered for. Here it is made in the file, as the editor makes it in the picture. */
class FixesTest {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    record Offer(String file, byte[] model, Finding finding) {

        @Override
        public String toString() {
            return file + ": " + finding.fix().labelEn();
        }
    }

    static Stream<Offer> offers() {
        return Gate.files("src/test/resources/models/lint", ".bpmn").stream().flatMap(FixesTest::offers);
    }

    private static Stream<Offer> offers(Path file) {
        byte[] model = Gate.read(file);
        return Gate.report(model).findings().stream()
                .filter(finding -> finding.fix() != null)
                .map(finding -> new Offer(file.getFileName().toString(), model, finding));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void mendsWhatItIsOfferedFor(Offer offer) throws Exception {
        Report mended = Gate.report(applied(offer.finding().fix(), offer.model()));

        assertThat(mended.findings())
                .extracting(Finding::rule, Finding::element, Finding::messageEn)
                .doesNotContain(tuple(offer.finding()));
        assertThat(Gate.errors(mended).size())
                .isLessThanOrEqualTo(Gate.errors(Gate.report(offer.model())).size());
    }

    private static org.assertj.core.groups.Tuple tuple(Finding finding) {
        return org.assertj.core.api.Assertions.tuple(finding.rule(), finding.element(), finding.messageEn());
    }

    @Test
    void everyVerbOfAProcessIsOffered() {
        assertThat(offers().flatMap(offer -> offer.finding().fix().changes().stream())
                        .map(Fix.Change::verb)
                        .distinct())
                .containsExactlyInAnyOrder(Fix.Verb.values());
    }

    private static byte[] applied(Fix fix, byte[] model) throws Exception {
        var builders = DocumentBuilderFactory.newDefaultInstance();
        builders.setNamespaceAware(true);
        Document document = builders.newDocumentBuilder().parse(new ByteArrayInputStream(model));
        fix.changes().forEach(change -> apply(change, document));
        StringWriter written = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(written));
        return written.toString().replace(" standalone=\"no\"", "").getBytes(StandardCharsets.UTF_8);
    }

    private static void apply(Fix.Change change, Document document) {
        Element element = elements(document.getElementsByTagName("*"))
                .filter(one -> change.element().equals(one.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        switch (change.verb()) {
            case SET_ATTRIBUTE -> element.setAttributeNS(namespace(change.name()), change.name(), change.value());
            case REMOVE_ATTRIBUTE -> removeAttribute(element, change.name());
            case SET_PROPERTY ->
                property(element, change.name())
                        .orElseGet(() -> newProperty(element, change.name()))
                        .setAttribute("value", change.value());
            case REMOVE_PROPERTY -> property(element, change.name()).ifPresent(FixesTest::remove);
            case REMOVE_EXTENSION ->
                extensions(element)
                        .filter(child -> ("camunda:" + capital(child.getLocalName())).equals(change.name()))
                        .toList()
                        .forEach(FixesTest::remove);
            case SET_DEFAULT_FLOW -> element.setAttribute("default", change.value());
            case REMOVE_ELEMENT -> remove(element);
        }
    }

    private static String namespace(String name) {
        return name.startsWith("camunda:") ? CAMUNDA : null;
    }

    /** In the editor an expression of a flow is an attribute like any other. */
    private static void removeAttribute(Element element, String name) {
        element.removeAttributeNS(namespace(name), name.replaceFirst(".*:", ""));
        elements(element.getElementsByTagNameNS(BPMN, name)).toList().forEach(FixesTest::remove);
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private static Stream<Element> extensions(Element element) {
        return elements(element.getChildNodes())
                .filter(child -> child.getLocalName().equals("extensionElements"))
                .flatMap(child -> elements(child.getChildNodes()));
    }

    private static Optional<Element> property(Element element, String name) {
        return extensions(element)
                .filter(child -> child.getLocalName().equals("properties"))
                .flatMap(child -> elements(child.getChildNodes()))
                .filter(property -> property.getAttribute("name").equals(name))
                .findFirst();
    }

    private static Element newProperty(Element element, String name) {
        Element property = element.getOwnerDocument().createElementNS(CAMUNDA, "camunda:property");
        property.setAttribute("name", name);
        extensions(element)
                .filter(child -> child.getLocalName().equals("properties"))
                .findFirst()
                .orElseThrow()
                .appendChild(property);
        return property;
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
