package vn.congvu.modelling.gate;

import java.util.List;

/** How a finding can be mended by a click; the editor applies the changes as one step that can be undone. */
public record Fix(String label, String labelEn, List<Change> changes) {

    /**
     * @param element id of the element the change is made on
     * @param name attribute ({@code camunda:formRefBinding}), name of a {@code camunda:property} ({@code sla}), or type
     *     of an extension ({@code camunda:ExecutionListener}); null where the verb needs none
     * @param value null where the verb takes something away
     */
    public record Change(Verb verb, String element, String name, String value) {}

    public enum Verb {
        SET_ATTRIBUTE,
        REMOVE_ATTRIBUTE,
        SET_PROPERTY,
        REMOVE_PROPERTY,
        REMOVE_EXTENSION,
        SET_DEFAULT_FLOW,
        REMOVE_ELEMENT
    }
}
