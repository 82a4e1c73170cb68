package vn.congvu.modelling.gate.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.congvu.modelling.gate.Spot;

/**
 * An element as it was read: its name, attributes, and either children or text. Comments, prefixes and the space
 * between elements are no part of a model.
 */
public final class XmlElement {

    private final XmlName name;
    private final int line;
    private final XmlElement parent;
    private final Map<XmlName, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private String text = "";

    XmlElement(XmlName name, int line, XmlElement parent) {
        this.name = name;
        this.line = line;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void attribute(XmlName attribute, String value) {
        attributes.put(attribute, value);
    }

    void text(String read) {
        text = read;
    }

    public XmlName name() {
        return name;
    }

    public int line() {
        return line;
    }

    /** Null for the outermost. */
    public XmlElement parent() {
        return parent;
    }

    public Map<XmlName, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    public String text() {
        return text;
    }

    public boolean is(String namespace, String local) {
        return name.namespace().equals(namespace) && name.local().equals(local);
    }

    /** An attribute without a namespace, null without it. */
    public String attribute(String local) {
        return attribute("", local);
    }

    public String attribute(String namespace, String local) {
        return attributes.get(new XmlName(namespace, local));
    }

    public Stream<XmlElement> children(String namespace, String local) {
        return children.stream().filter(child -> child.is(namespace, local));
    }

    /** Itself and everything inside, in the order of the file. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** Its id, or that of the nearest element around it that has one. */
    public String nearestId() {
        String id = attribute("id");
        return id != null || parent == null ? id : parent.nearestId();
    }

    /** The line of the element with this id inside, null without it. */
    public Integer line(String id) {
        return all().filter(element -> id.equals(element.attribute("id")))
                .findFirst()
                .map(XmlElement::line)
                .orElse(null);
    }

    public Spot spot() {
        return new Spot(nearestId(), line, null);
    }

    /** The same model: names, attributes, texts and their order, whatever line they stand in. */
    @Override
    public boolean equals(Object other) {
        return other instanceof XmlElement element
                && element.name.equals(name)
                && element.attributes.equals(attributes)
                && element.text.equals(text)
                && element.children.equals(children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, attributes, text);
    }

    @Override
    public String toString() {
        return "<" + name.local() + attributes + "> in line " + line;
    }
}
