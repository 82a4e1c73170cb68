package vn.congvu.modelling.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congvu.modelling.ModelKind;

/** Reads a BPMN file: its processes, and what people see in them. */
final class ProcessOutline {

    private static final Set<String> SCOPES = Set.of("subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> NOTES = Set.of("textAnnotation", "association", "group");

    private final References references;
    private final Drawing drawing;
    private final List<Item> items = new ArrayList<>();

    private ProcessOutline(XmlNode definitions) {
        references = new References(definitions);
        drawing = Drawing.of(definitions);
    }

    static Outline of(XmlNode definitions) {
        ProcessOutline outline = new ProcessOutline(definitions);
        definitions.children("collaboration").forEach(outline::collaboration);
        definitions.children("process").filter(XmlNode::hasId).forEach(outline::process);
        return Outline.of(ModelKind.PROCESS, outline.items, false);
    }

    private void process(XmlNode process) {
        add(process, Subject.OTHER, "process", null);
        process.children("laneSet").forEach(set -> lanes(set, process.id()));
        contents(process, null);
    }

    private void collaboration(XmlNode collaboration) {
        collaboration
                .children("participant")
                .filter(XmlNode::hasId)
                .forEach(pool -> add(pool, Subject.OTHER, "participant", null));
        collaboration
                .children("messageFlow")
                .filter(XmlNode::hasId)
                .forEach(flow -> add(flow, Subject.FLOW, "messageFlow", null));
        notes(collaboration, null);
    }

    private void lanes(XmlNode set, String process) {
        set.descendants("lane").filter(XmlNode::hasId).forEach(lane -> add(lane, Subject.PERMISSION, "lane", process));
    }

    private void contents(XmlNode scope, String parent) {
        for (XmlNode child : scope.children()) {
            if (!child.hasId() || !Sort.isKnown(child.name())) {
                continue;
            }
            add(child, Sort.subject(child.name()), Sort.of(child), parent);
            if (SCOPES.contains(child.name())) {
                contents(child, child.id());
            }
        }
        notes(scope, parent);
    }

    private void notes(XmlNode scope, String parent) {
        scope.children().stream()
                .filter(child -> child.hasId() && NOTES.contains(child.name()))
                .forEach(
                        note -> add(note, note.is("association") ? Subject.LAYOUT : Subject.TEXT, note.name(), parent));
    }

    private void add(XmlNode node, Subject subject, String kind, String parent) {
        Map<String, Facet> facets = new ElementFacets(node, references).read();
        if (drawing.places().containsKey(node.id())) {
            facets.put("layout", new Facet(Subject.LAYOUT, drawing.places().get(node.id())));
        }
        Facet name = facets.get("name");
        Facet english = facets.get("nameEn");
        items.add(new Item(
                node.id(),
                subject,
                kind,
                name == null ? null : name.value(),
                english == null ? null : english.value(),
                facets,
                parent));
    }

    /** Where the elements are drawn. */
    private record Drawing(Map<String, String> places) {

        static Drawing of(XmlNode definitions) {
            return new Drawing(definitions
                    .children("BPMNDiagram")
                    .flatMap(diagram -> diagram.children("BPMNPlane"))
                    .flatMap(plane -> plane.children().stream())
                    .filter(drawn -> drawn.attribute("bpmnElement") != null)
                    .collect(Collectors.toMap(
                            drawn -> drawn.attribute("bpmnElement"), Drawing::place, (one, other) -> one)));
        }

        private static String place(XmlNode drawn) {
            return drawn.children().stream()
                    .map(part -> part.is("BPMNLabel") ? "/" + place(part) : rounded(part))
                    .collect(Collectors.joining(" "));
        }

        private static String rounded(XmlNode point) {
            return List.of("x", "y", "width", "height").stream()
                    .map(point::attribute)
                    .map(Drawing::rounded)
                    .collect(Collectors.joining(","));
        }

        private static String rounded(String number) {
            try {
                return number == null ? "" : String.valueOf(Math.round(Double.parseDouble(number)));
            } catch (NumberFormatException none) {
                return number;
            }
        }
    }
}
