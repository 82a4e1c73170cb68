package vn.congvu.modelling.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the elements of both versions are called in a sentence: "step «Appraise»", "row 3", "path from … to …". */
final class Naming {

    private final Phrases phrases;
    private final Outline from;
    private final Outline to;
    private final Map<String, Integer> rows = new HashMap<>();

    Naming(Phrases phrases, Outline from, Outline to) {
        this.phrases = phrases;
        this.from = from;
        this.to = to;
        number(from, rows);
        number(to, rows);
    }

    String thing(Item item) {
        return switch (item.kind()) {
            case "flow", "messageFlow" -> flow(item);
            case "rule" -> phrases.say("kind.rule", String.valueOf(row(item)));
            default -> named(item);
        };
    }

    /** Several of a kind at once. */
    String things(List<Item> items) {
        String kind = "kind." + items.get(0).kind() + ".many";
        boolean alike =
                items.stream().allMatch(item -> item.kind().equals(items.get(0).kind()) && item.name() != null);
        if (items.size() > 1 && alike && phrases.knows(kind)) {
            return phrases.say(
                    kind, phrases.list(items.stream().map(this::quoted).toList()));
        }
        return phrases.list(items.stream().map(this::thing).toList());
    }

    String thing(String id) {
        return to.item(id) != null
                ? thing(to.item(id))
                : from.item(id) != null ? thing(from.item(id)) : phrases.say("unknown");
    }

    String quoted(Item item) {
        return item.name() == null ? phrases.say("unnamed", noun(item.kind())) : phrases.quote(item.nameIn(phrases));
    }

    String noun(String kind) {
        return phrases.say("noun." + kind);
    }

    /** Its row in the table, from 1; of one that is gone, its row before. */
    private int row(Item rule) {
        return rows.getOrDefault(rule.id(), 0);
    }

    private static void number(Outline outline, Map<String, Integer> rows) {
        Map<String, Integer> tables = new HashMap<>();
        outline.ofKind("rule").forEach(rule -> rows.put(rule.id(), tables.merge(rule.parent(), 1, Integer::sum)));
    }

    private String named(Item item) {
        return item.name() == null
                ? phrases.say("unnamed", noun(item.kind()))
                : phrases.say("kind." + item.kind(), phrases.quote(item.nameIn(phrases)));
    }

    private String flow(Item flow) {
        String ends = phrases.say("kind.flow", thing(flow.value("sourceRef")), thing(flow.value("targetRef")));
        return flow.name() == null ? ends : phrases.say("kind.flow.named", phrases.quote(flow.nameIn(phrases)), ends);
    }

    /** What comes directly before or after an element, unnamed gateways passed over. */
    Stream<Item> neighbours(Item item, boolean after) {
        return new Neighbours(to.item(item.id()) == null ? from : to, after).of(item.id());
    }
}
