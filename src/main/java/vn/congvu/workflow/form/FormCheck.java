package vn.congvu.workflow.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congvu.web.problem.FieldError;

/**
 * Checks what a person entered against the fields of the form: exactly these keys, each of its type, length and
 * choice. What the form does not ask cannot be sent.
 */
public final class FormCheck {

    private final FormSchema form;
    private final Map<String, Set<String>> choices;

    /** @param choices allowed values by {@code valuesKey} */
    public FormCheck(FormSchema form, Map<String, Set<String>> choices) {
        this.form = form;
        this.choices = choices;
    }

    /** A draft may be incomplete, but not wrong. */
    public List<FieldError> draft(Map<String, Object> data) {
        return findings(data, false);
    }

    public List<FieldError> complete(Map<String, Object> data) {
        return findings(data, true);
    }

    private List<FieldError> findings(Map<String, Object> data, boolean whole) {
        List<FieldError> found = new ArrayList<>();
        data.keySet().stream()
                .filter(key -> form.field(key).isEmpty())
                .forEach(key -> found.add(finding(key, "unknown-form-field")));
        for (FormField field : form.fields()) {
            boolean asked = field.hiddenWhen() == null || !field.hiddenWhen().holds(data);
            Object value = data.get(field.key());
            if (isEmpty(value) || isNotTicked(field, value)) {
                if (whole && asked && field.required() && !field.readOnly()) {
                    found.add(finding(field.key(), "required"));
                }
            } else if (!asked) {
                found.add(finding(field.key(), "form-field-not-asked"));
            } else {
                check(field, value, found);
            }
        }
        return found;
    }

    private void check(FormField field, Object value, List<FieldError> found) {
        switch (field.type()) {
            case "textfield", "textarea" -> text(field, value, found);
            case "number" -> number(field, value, found);
            case "checkbox" -> require(value instanceof Boolean, field, "form-boolean", found);
            case "select", "radio" -> choice(field, List.of(value), found);
            case "checklist" -> {
                if (value instanceof Collection<?> many) {
                    choice(field, many, found);
                } else {
                    found.add(finding(field.key(), "form-list"));
                }
            }
            case "datetime" -> date(field, value, found);
            default -> found.add(finding(field.key(), "unknown-form-field"));
        }
    }

    private void text(FormField field, Object value, List<FieldError> found) {
        if (!(value instanceof String text)) {
            found.add(finding(field.key(), "form-text"));
            return;
        }
        if (field.maxLength() != null && text.length() > field.maxLength()) {
            found.add(finding(field.key(), "form-too-long", field.maxLength()));
        }
        if (field.minLength() != null && text.length() < field.minLength()) {
            found.add(finding(field.key(), "form-too-short", field.minLength()));
        }
        if (field.pattern() != null && !text.matches(field.pattern())) {
            found.add(finding(field.key(), "form-pattern"));
        }
    }

    private void number(FormField field, Object value, List<FieldError> found) {
        if (!(value instanceof Number number)) {
            found.add(finding(field.key(), "form-number"));
            return;
        }
        if (field.min() != null && number.doubleValue() < field.min()) {
            found.add(finding(field.key(), "form-min", field.min()));
        }
        if (field.max() != null && number.doubleValue() > field.max()) {
            found.add(finding(field.key(), "form-max", field.max()));
        }
    }

    private void choice(FormField field, Collection<?> values, List<FieldError> found) {
        Set<String> allowed = field.valuesKey() == null
                ? Set.copyOf(field.options())
                : choices.getOrDefault(field.valuesKey(), Set.of());
        boolean known = values.stream().allMatch(value -> value instanceof String text && allowed.contains(text));
        if (!known) {
            found.add(finding(
                    field.key(), "form-choice", allowed.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private void date(FormField field, Object value, List<FieldError> found) {
        try {
            LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            found.add(finding(field.key(), "form-date"));
        }
    }

    private static void require(boolean holds, FormField field, String reason, List<FieldError> found) {
        if (!holds) {
            found.add(finding(field.key(), reason));
        }
    }

    /** A box that has to be ticked says yes or nothing. */
    private static boolean isNotTicked(FormField field, Object value) {
        return field.required() && field.type().equals("checkbox") && Boolean.FALSE.equals(value);
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty();
    }

    private static FieldError finding(String field, String reason, Object... args) {
        return new FieldError(field, reason, List.of(args));
    }
}
