package vn.congvu.modelling.gate.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read of the model written anew is the model that was checked. */
class WrittenAnewTest {

    private static final Map<String, String> PREFIXES = Map.of("urn:a", "a", "urn:b", "b", XmlReading.XSI, "xsi");

    @Property
    void theSameTreeIsReadAgain(@ForAll("trees") XmlElement tree) {
        byte[] written = XmlWriting.write(tree, PREFIXES);

        XmlElement read = XmlReading.read(ModelText.of(written).text());
        assertThat(read).isEqualTo(tree);
        assertThat(XmlWriting.write(read, PREFIXES)).isEqualTo(written);
    }

    @Property
    void nothingIsWrittenThatTheTreeDoesNotHold(@ForAll("trees") XmlElement tree) {
        String written = new String(XmlWriting.write(tree, PREFIXES), StandardCharsets.UTF_8);

        assertThat(written).doesNotContain("<!--").doesNotContain("<![CDATA[").doesNotContain("<!DOCTYPE");
        assertThat(written.lines().filter(line -> line.contains("<?"))).hasSizeLessThanOrEqualTo(1);
    }

    private record Shape(XmlName name, Map<XmlName, String> attributes, String text, List<Shape> children) {

        XmlElement under(XmlElement parent) {
            XmlElement element = new XmlElement(name, 1, parent);
            attributes.forEach(element::attribute);
            if (children.isEmpty()) {
                element.text(text.isBlank() ? "" : text);
            }
            children.forEach(child -> child.under(element));
            return element;
        }
    }

    @Provide
    Arbitrary<XmlElement> trees() {
        return shape(3).map(shape -> shape.under(null));
    }

    private Arbitrary<Shape> shape(int depth) {
        Arbitrary<List<Shape>> children = depth == 0
                ? Arbitraries.just(List.of())
                : Arbitraries.lazy(() -> shape(depth - 1)).list().ofMaxSize(3);
        return Combinators.combine(names(Arbitraries.of("urn:a", "urn:b")), attributes(), texts(), children)
                .as(Shape::new);
    }

    private Arbitrary<Map<XmlName, String>> attributes() {
        return Arbitraries.maps(names(Arbitraries.of("", "urn:b")), texts()).ofMaxSize(4);
    }

    private static Arbitrary<XmlName> names(Arbitrary<String> namespaces) {
        return Combinators.combine(namespaces, Arbitraries.of("x", "task", "name", "type"))
                .as(XmlName::new);
    }

    /** Every character XML knows, those with a meaning of their own more often. */
    private static Arbitrary<String> texts() {
        Arbitrary<Character> letters = Arbitraries.oneOf(
                Arbitraries.chars().range(' ', '\ud7ff'),
                Arbitraries.of('<', '>', '&', '"', '\'', '\n', '\t', '\r', ']', '{', '$', 'Đ'));
        return letters.list()
                .ofMaxSize(20)
                .map(list -> list.stream().map(String::valueOf).reduce("", String::concat));
    }
}
