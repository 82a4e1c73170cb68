package vn.congvu.workflow.form;

import java.util.List;

/**
 * One field of a form.
 *
 * @param type the form-js type: textfield, textarea, number, select, radio, checkbox, checklist, datetime
 * @param options allowed values; empty when they come from {@code valuesKey}
 * @param valuesKey name of choices the case offers, null when the options are fixed
 * @param hiddenWhen condition under which the field is not asked, null when it always is
 * @param routing its value steers the process and becomes a process variable
 */
public record FormField(
        String key,
        String label,
        String type,
        boolean required,
        boolean readOnly,
        Integer minLength,
        Integer maxLength,
        Double min,
        Double max,
        String pattern,
        List<String> options,
        String valuesKey,
        Condition hiddenWhen,
        boolean routing) {}
