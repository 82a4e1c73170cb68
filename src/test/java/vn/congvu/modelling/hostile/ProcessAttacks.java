package vn.congvu.modelling.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import vn.congvu.workflow.engine.HostileClass;
import vn.congvu.workflow.engine.Namespaces;
import vn.congvu.workflow.engine.Slot;

/** Everything that runs in a process model, in every disguise. */
final class ProcessAttacks {

    private ProcessAttacks() {}

    static List<HostileModel> all() {
        List<HostileModel> attacks = new ArrayList<>();
        List<String> expressions = Harm.expressions();
        Stream.of(
                        Slot.ofExpressions().stream().map(Row::new),
                        Rows.ofExpressions().stream().map(Row::new),
                        Rows.ofTheProcess().stream())
                .flatMap(rows -> rows)
                .forEach(row -> dressed(row, expressions, attacks));
        for (Slot slot : Slot.ofClasses()) {
            dressed(new Row(slot), List.of(HostileClass.class.getName()), attacks);
        }
        for (String format : List.of("juel", "javascript", "groovy")) {
            for (Slot slot : Slot.ofScripts(format)) {
                dressed(
                        new Row(format + ": " + slot.name(), slot::model),
                        List.of("${canary.song}", "canary.sing()"),
                        attacks);
            }
        }
        for (Slot slot : Rows.withoutText()) {
            dressed(new Row(slot), List.of(""), attacks);
        }
        return attacks;
    }

    /** Each disguise takes the next of the texts, so that every row meets all of them. */
    private static void dressed(Row row, List<String> texts, List<HostileModel> attacks) {
        for (Disguise disguise : Disguise.values()) {
            String text = texts.get(disguise.ordinal() % texts.size());
            disguise.dress(row, text)
                    .ifPresent(bytes -> attacks.add(new HostileModel(
                            row.name() + " · " + disguise, "attack.bpmn", () -> bytes, place(row, text), null)));
        }
    }

    private static String place(Row row, String text) {
        Document plain = Markup.read(row.model().apply(Namespaces.CAMUNDA, text));
        if (text.isEmpty()) {
            return null;
        }
        return Markup.bearer(plain, text)
                .map((Node node) -> Markup.placeOf(node))
                .orElse(null);
    }
}
