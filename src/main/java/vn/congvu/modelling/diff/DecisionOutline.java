package vn.congvu.modelling.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.congvu.modelling.ModelKind;

/** Reads a DMN file: its decisions, and of each table the columns and the rows. */
final class DecisionOutline {

    private final List<Item> items = new ArrayList<>();

    private DecisionOutline() {}

    static Outline of(XmlNode definitions) {
        DecisionOutline outline = new DecisionOutline();
        definitions.children("decision").filter(XmlNode::hasId).forEach(outline::decision);
        definitions.children("inputData").filter(XmlNode::hasId).forEach(data -> outline.plain(data, "inputData"));
        definitions
                .children("businessKnowledgeModel")
                .filter(XmlNode::hasId)
                .forEach(model -> outline.plain(model, "knowledge"));
        definitions
                .children("knowledgeSource")
                .filter(XmlNode::hasId)
                .forEach(source -> outline.plain(source, "knowledgeSource"));
        return Outline.of(ModelKind.DECISION, outline.items, true);
    }

    private void decision(XmlNode decision) {
        Facets facets = named(decision);
        decision.child("description").ifPresent(text -> facets.say(Subject.TEXT, "description", text.text()));
        decision.children().stream()
                .filter(child -> !List.of("description", "decisionTable", "extensionElements")
                        .contains(child.name()))
                .collect(Collectors.groupingBy(
                        XmlNode::name, Collectors.mapping(XmlNode::canonical, Collectors.joining(" "))))
                .forEach((name, value) -> facets.say(Subject.DECISION, name, value));
        decision.child("decisionTable").ifPresent(table -> {
            facets.say(Subject.DECISION, "hitPolicy", table.attribute("hitPolicy"));
            facets.say(Subject.DECISION, "aggregation", table.attribute("aggregation"));
        });
        items.add(item(decision.id(), Subject.DECISION, "decision", decision.attribute("name"), facets, null));
        decision.child("decisionTable").ifPresent(table -> table(table, decision.id()));
    }

    private void table(XmlNode table, String decision) {
        List<XmlNode> inputs = table.children("input").toList();
        List<XmlNode> outputs = table.children("output").toList();
        List<String> inputIds = ids(inputs, decision + ".input");
        List<String> outputIds = ids(outputs, decision + ".output");
        IntStream.range(0, inputs.size()).forEach(i -> column(inputs.get(i), inputIds.get(i), "input", decision));
        IntStream.range(0, outputs.size()).forEach(i -> column(outputs.get(i), outputIds.get(i), "output", decision));
        List<XmlNode> rules = table.children("rule").toList();
        List<String> ruleIds = ids(rules, decision + ".rule");
        IntStream.range(0, rules.size())
                .forEach(i -> rule(rules.get(i), ruleIds.get(i), inputIds, outputIds, decision));
    }

    /** Ids are not compulsory here: what has none is known by its place. */
    private static List<String> ids(List<XmlNode> nodes, String prefix) {
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> nodes.get(i).id() == null
                        ? prefix + "#" + (i + 1)
                        : nodes.get(i).id())
                .toList();
    }

    private void column(XmlNode column, String id, String kind, String decision) {
        Facets facets = new Facets();
        column.attributes().forEach((name, value) -> {
            if (!name.equals("id")) {
                facets.say(name.equals("label") ? Subject.NAME : Subject.DECISION, name, value);
            }
        });
        column.child("inputExpression").ifPresent(expression -> {
            facets.say(Subject.DECISION, "typeRef", expression.attribute("typeRef"));
            facets.say(Subject.DECISION, "expression", text(expression));
        });
        column.child("inputValues").ifPresent(values -> facets.say(Subject.DECISION, "values", text(values)));
        column.child("outputValues").ifPresent(values -> facets.say(Subject.DECISION, "values", text(values)));
        column.child("defaultOutputEntry")
                .ifPresent(entry -> facets.say(Subject.DECISION, "defaultOutput", text(entry)));
        items.add(item(id, Subject.DECISION, kind, labelOf(column), facets, decision));
    }

    private void rule(XmlNode rule, String id, List<String> inputs, List<String> outputs, String decision) {
        Facets facets = new Facets();
        cells(rule.children("inputEntry").toList(), inputs, facets);
        cells(rule.children("outputEntry").toList(), outputs, facets);
        rule.child("description").ifPresent(text -> facets.say(Subject.TEXT, "description", text.text()));
        items.add(item(id, Subject.RULE, "rule", null, facets, decision));
    }

    private static void cells(List<XmlNode> entries, List<String> columns, Facets facets) {
        IntStream.range(0, Math.min(entries.size(), columns.size()))
                .forEach(i -> facets.say(Subject.RULE, columns.get(i), text(entries.get(i))));
    }

    private void plain(XmlNode element, String kind) {
        items.add(item(element.id(), Subject.DECISION, kind, element.attribute("name"), named(element), null));
    }

    private static Facets named(XmlNode element) {
        Facets facets = new Facets();
        element.attributes().forEach((name, value) -> {
            if (!name.equals("id")) {
                facets.say(name.equals("name") ? Subject.NAME : Subject.OTHER, name, value);
            }
        });
        return facets;
    }

    private static Item item(String id, Subject subject, String kind, String name, Facets facets, String parent) {
        return new Item(id, subject, kind, name, null, facets.toMap(), parent);
    }

    private static String labelOf(XmlNode column) {
        String label = column.attribute("label");
        return label != null ? label : column.attribute("name");
    }

    private static String text(XmlNode holder) {
        return holder.child("text").map(XmlNode::text).map(String::strip).orElse("");
    }
}
