package vn.congvu.workflow.engine;

import java.util.List;
import java.util.stream.Stream;

/** A text that would make the canary sing, were it run. */
public record Payload(String name, String text) {

    private static final String CLASS = Canary.class.getName();

    /** Ways from an expression to Java; each in both notations. */
    public static final List<Payload> EXPRESSIONS = Stream.of(
                    new Payload(
                            "a class by its name",
                            "''.getClass().forName('" + CLASS + "').getMethod('sing').invoke(null)"),
                    new Payload(
                            "a class by the name, over a variable",
                            "text.class.forName('" + CLASS + "').getMethod('sing').invoke(null)"),
                    new Payload("a property of a bean", "canary.song"),
                    new Payload("a property of a bean, by index", "canary['song']"),
                    new Payload("a method of a bean", "canary.sing()"),
                    new Payload("a bean in a choice", "empty canary.song ? 'x' : canary.song"),
                    new Payload(
                            "a bean over the engine",
                            "execution.processEngineServices.processEngineConfiguration.beans.canary.song"),
                    new Payload(
                            "a class over the engine's tasks",
                            "task.class.forName('" + CLASS + "').getMethod('sing').invoke(null)"))
            .flatMap(payload -> Stream.of(payload.in("${", "}"), payload.in("#{", "}")))
            .toList();

    /** One of each kind: a class, a bean, the engine. */
    static final List<Payload> DISTINCT = Stream.of(
                    "a property of a bean ${}", "a bean over the engine ${}", "a class by its name ${}")
            .flatMap(name ->
                    EXPRESSIONS.stream().filter(payload -> payload.name().equals(name)))
            .toList();

    /** Method calls are refused with the deployment wherever they stand. */
    boolean calls() {
        return text.contains("(");
    }

    private Payload in(String opening, String closing) {
        return new Payload(name + " " + opening + closing, opening + text + closing);
    }

    @Override
    public String toString() {
        return name;
    }
}
