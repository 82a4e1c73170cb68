package vn.congvu.modelling.gate;

/**
 * One thing the gate says of a model, in words a designer who is not a programmer can act on.
 *
 * @param element id of the element (of a form: the key of the field), or of the nearest around it; null: the whole file
 * @param line in the file that was checked, from 1; null where there is none
 * @param rule name of the rule, the same as in the editor and in the test command
 * @param message in Vietnamese
 * @param property what on the element is meant, such as {@code camunda:candidateGroups}; null: the element
 * @param fix null where only a person can decide
 */
public record Finding(
        String element,
        Integer line,
        String rule,
        Severity severity,
        String message,
        String messageEn,
        String property,
        Fix fix) {}
