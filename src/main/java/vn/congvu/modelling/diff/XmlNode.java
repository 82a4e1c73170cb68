package vn.congvu.modelling.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of a model file. Names of BPMN and DMN stand without a prefix, those of the engine's extensions as
 * {@code camunda:…}, all others in the notation {@code {namespace}name}.
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text) {

    String id() {
        return attributes.get("id");
    }

    boolean hasId() {
        return id() != null;
    }

    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    boolean is(String wanted) {
        return name.equals(wanted) || name.endsWith("}" + wanted);
    }

    Stream<XmlNode> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    Optional<XmlNode> child(String wanted) {
        return children(wanted).findFirst();
    }

    /** Every element of that name below, however deep. */
    Stream<XmlNode> descendants(String wanted) {
        return children.stream()
                .flatMap(child -> child.is(wanted)
                        ? Stream.concat(Stream.of(child), child.descendants(wanted))
                        : child.descendants(wanted));
    }

    /** The same for everything that means the same: order of attributes, white space and ids do not count. */
    String canonical() {
        Map<String, String> said = new TreeMap<>(attributes);
        said.remove("id");
        return "<" + name + said + text.strip()
                + children.stream().map(XmlNode::canonical).collect(Collectors.joining()) + ">";
    }
}
