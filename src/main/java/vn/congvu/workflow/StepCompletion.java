package vn.congvu.workflow;

import java.util.Map;

/** A feature takes the facts of a completed step over before the process moves on, and may refuse them. */
public interface StepCompletion {

    /**
     * Called in the transaction of the completion, before the engine moves.
     *
     * @throws RuntimeException a described problem when the case does not allow it; nothing is then written
     */
    void completing(StepDone step);

    /** Choices of the form's selections, by the key the form names ({@code valuesKey}). */
    Map<String, java.util.List<Choice>> choices(String step, ScopeFacts scope);

    /** Values the form starts with. */
    Map<String, Object> prefill(String step, ScopeFacts scope);

    /** @param data checked against the fields of the task's form */
    record StepDone(
            String taskId,
            String step,
            String nameVi,
            String nameEn,
            ScopeFacts scope,
            Map<String, Object> data,
            String by) {

        /** What was written or chosen; null when that is nothing. */
        public String text(String field) {
            Object value = data.get(field);
            return value == null || value.toString().isBlank() ? null : value.toString();
        }
    }

    record Choice(String value, String label, String labelEn) {}
}
