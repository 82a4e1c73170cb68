package vn.congvu.modelling.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells single differences, in one language. Clauses begin small and end without a stop. */
final class Sentences {

    private static final Set<String> WALKED =
            Set.of("step", "automatic", "lookup", "call", "part", "wait", "timer", "choice", "ending");

    private final Phrases phrases;
    private final ValueWords values;
    private final Naming naming;
    private final Outline from;
    private final Outline to;

    Sentences(Phrases phrases, Vocabulary vocabulary, EnteredValues entered, Outline from, Outline to) {
        this.phrases = phrases;
        this.from = from;
        this.to = to;
        values = new ValueWords(phrases, vocabulary, entered);
        naming = new Naming(phrases, from, to);
    }

    String clause(Difference difference) {
        return clause(List.of(difference));
    }

    /** The same difference on several elements, told at once. */
    String clause(List<Difference> alike) {
        Difference first = alike.get(0);
        String thing = naming.things(alike.stream().map(Difference::item).toList());
        return switch (first.what()) {
            case ADDED -> alike.size() > 1 ? phrases.say("added", thing) : added(first.item(), thing);
            case REMOVED ->
                phrases.say("removed", thing) + (first.item().kind().equals("rule") ? row(first.item(), from) : "");
            case MOVED -> moved(first, thing);
            case CHANGED -> changed(first, thing);
        };
    }

    /** All cells of a row that changed. */
    String row(List<Difference> cells) {
        String told = cells.stream()
                .map(cell -> phrases.say(
                        "cell.changed",
                        column(cell.property()),
                        values.cell(cell.before(), field(cell.property())),
                        values.cell(cell.after(), field(cell.property()))))
                .collect(Collectors.joining("; "));
        return phrases.say("row.changed", naming.thing(cells.get(0).item()), told);
    }

    private String added(Item item, String thing) {
        if (item.kind().equals("rule")) {
            return phrases.say("added", thing) + row(item, to);
        }
        String clauses = WALKED.contains(item.kind()) ? place(item) : "";
        return phrases.say("added", thing) + clauses + facts(item);
    }

    private String place(Item item) {
        return near("clause.after", item, false) + near("clause.before", item, true);
    }

    private String near(String key, Item item, boolean after) {
        List<String> names = naming.neighbours(item, after).map(naming::quoted).toList();
        return names.isEmpty() ? "" : phrases.say(key, phrases.list(names));
    }

    private String facts(Item item) {
        List<String> told = new ArrayList<>();
        values.of("camunda:candidateGroups", item.value("camunda:candidateGroups"))
                .ifPresent(who -> told.add(phrases.say("clause.by", who)));
        values.of("sla", item.value("sla")).ifPresent(term -> told.add(phrases.say("clause.within", term)));
        if (item.value("required") != null) {
            told.add(phrases.say("clause.required"));
        }
        return String.join("", told);
    }

    /** What a row says: when, then. */
    private String row(Item rule, Outline side) {
        return phrases.say("row", cells(rule, side, "input"), cells(rule, side, "output"));
    }

    private String cells(Item rule, Outline side, String kind) {
        return side.ofKind(kind)
                .filter(column -> rule.parent().equals(column.parent()) && rule.value(column.id()) != null)
                .map(column -> phrases.say(
                        "cell.is", naming.quoted(column), values.cell(rule.value(column.id()), field(column))))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), told -> told.isEmpty() ? phrases.say("cells.none." + kind) : told));
    }

    private String moved(Difference difference, String thing) {
        return switch (difference.property()) {
            case "parent" ->
                difference.after() == null
                        ? phrases.say("moved.out", thing)
                        : phrases.say("moved.into", thing, naming.thing(difference.after()));
            case "order" -> phrases.say("moved.order", thing, difference.before(), difference.after());
            default -> phrases.say("moved.layout", thing);
        };
    }

    private String changed(Difference difference, String thing) {
        Item old = difference.old();
        return switch (difference.property()) {
            case "type" ->
                phrases.say(
                        "retyped",
                        naming.quoted(difference.item()),
                        naming.noun(difference.before()),
                        naming.noun(difference.after()));
            case "name", "label", "dateLabel" -> renamed(difference, thing);
            case "sourceRef" ->
                phrases.say(
                        "flow.source",
                        naming.thing(difference.item().value("targetRef")),
                        naming.thing(difference.after()),
                        naming.thing(difference.before()));
            case "targetRef" ->
                phrases.say(
                        "flow.target",
                        naming.thing(old.value("sourceRef")),
                        naming.thing(difference.after()),
                        naming.thing(difference.before()));
            case "default" ->
                difference.after() == null
                        ? phrases.say("flow.default.none", thing)
                        : phrases.say("flow.default", thing, target(difference.after()));
            case "attachedToRef" -> phrases.say("attached", thing, naming.thing(difference.after()));
            case "values" -> choices(difference, thing);
            default -> difference.subject() == Subject.RULE ? row(List.of(difference)) : said(difference, thing);
        };
    }

    private String renamed(Difference difference, String thing) {
        if (difference.before() == null) {
            return phrases.say("named", naming.noun(difference.item().kind()), phrases.quote(difference.after()));
        }
        if (difference.after() == null) {
            return phrases.say(
                    "unnamed.now", naming.noun(difference.item().kind()), phrases.quote(difference.before()));
        }
        return phrases.say(
                "renamed",
                phrases.say("kind." + namedKind(difference), phrases.quote(difference.before())),
                phrases.quote(difference.after()));
    }

    private static String namedKind(Difference difference) {
        String kind = difference.item().kind();
        return kind.equals("flow") || kind.equals("messageFlow") ? "flow.name" : kind;
    }

    private String target(String flow) {
        Item path = to.item(flow);
        return path == null ? phrases.say("unknown") : naming.thing(path.value("targetRef"));
    }

    private String choices(Difference difference, String thing) {
        return Choices.between(difference.before(), difference.after()).tell(phrases, thing);
    }

    private String said(Difference difference, String thing) {
        String property = difference.property();
        Optional<String> switched = switched(difference, thing);
        if (switched.isPresent()) {
            return switched.get();
        }
        String what = phrases.sayFirst(List.of("of." + property, "of.other"), thing);
        Optional<String> before = values.of(property, difference.before());
        Optional<String> after = values.of(property, difference.after());
        if (difference.before() == null) {
            return after.map(words -> phrases.say("set", what, words)).orElseGet(() -> phrases.say("set.plain", what));
        }
        if (difference.after() == null) {
            return before.map(words -> phrases.say("dropped", what, words))
                    .orElseGet(() -> phrases.say("dropped.plain", what));
        }
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return phrases.say("changed.plain", what);
        }
        return phrases.say(verb(difference), what, before.get(), after.get());
    }

    /** What is only on or off. */
    private Optional<String> switched(Difference difference, String thing) {
        String key = (difference.after() == null ? "off." : "on.") + difference.property();
        boolean isSwitch = difference.before() == null || difference.after() == null;
        return isSwitch && phrases.knows(key) ? Optional.of(phrases.say(key, thing)) : Optional.empty();
    }

    private static String verb(Difference difference) {
        if (!difference.property().equals("sla")) {
            return "changed";
        }
        int comparison = TermWords.comparison(difference.before(), difference.after());
        return comparison < 0 ? "shorter" : comparison > 0 ? "longer" : "changed";
    }

    private String column(String id) {
        return either(id).map(naming::quoted).orElseGet(() -> phrases.say("unknown"));
    }

    private String field(String column) {
        return either(column).map(Sentences::field).orElse("");
    }

    /** The field a column of conditions looks at, or the one a column of results is put into. */
    private static String field(Item column) {
        String field = column.value(column.kind().equals("input") ? "expression" : "name");
        return field == null ? "" : field;
    }

    private Optional<Item> either(String id) {
        return Optional.ofNullable(to.item(id)).or(() -> Optional.ofNullable(from.item(id)));
    }
}
