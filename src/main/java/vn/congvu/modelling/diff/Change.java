package vn.congvu.modelling.diff;

/**
 * One difference between two versions.
 *
 * @param element id of the element; of a form: of the field; of a decision: of the row, the column or the decision
 * @param property what on the element, such as {@code sla} or {@code camunda:candidateGroups}; of a row: the id of the
 *     column; null: the element as a whole
 * @param before as it is written in the file; null: not there
 * @param sentence in Vietnamese
 * @param running how many are at the element now; null: not counted
 */
public record Change(
        String element,
        String name,
        String nameEn,
        What what,
        Subject subject,
        String property,
        String before,
        String after,
        String sentence,
        String sentenceEn,
        Integer running) {}
