package vn.congvu.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.CaseFacts.CaseCard.Entered;
import vn.congvu.workflow.StepCompletion.Choice;
import vn.congvu.workflow.form.FormSchema;

/** Reads a form together with what was entered in it: labels instead of keys, words instead of values. */
final class EnteredFields {

    private static final Bilingual TICKED = new Bilingual("Có", "Yes");
    private static final Bilingual NOT_TICKED = new Bilingual("Không", "No");

    private final FormSchema form;
    private final List<Choice> divisions;

    EnteredFields(FormSchema form, List<Choice> divisions) {
        this.form = form;
        this.divisions = divisions;
    }

    List<Entered> of(Map<String, Object> data) {
        return fields(form.json()).stream()
                .filter(field -> data.get(text(field, "key")) != null)
                .map(field -> entered(field, data.get(text(field, "key"))))
                .toList();
    }

    private Entered entered(Map<?, ?> field, Object value) {
        String label = Optional.ofNullable(text(field, "label"))
                .or(() -> Optional.ofNullable(text(field, "dateLabel")))
                .orElse(text(field, "key"));
        String labelEn = text(map(field.get("properties")), "labelEn");
        Bilingual words = words(field, value);
        return new Entered(text(field, "key"), label, labelEn == null ? label : labelEn, words.vi(), words.en());
    }

    private Bilingual words(Map<?, ?> field, Object value) {
        if (value instanceof Boolean ticked) {
            return ticked ? TICKED : NOT_TICKED;
        }
        List<Bilingual> each = value instanceof Collection<?> several
                ? several.stream().map(one -> word(field, one.toString())).toList()
                : List.of(word(field, value.toString()));
        return new Bilingual(
                each.stream().map(Bilingual::vi).collect(Collectors.joining(", ")),
                each.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    private Bilingual word(Map<?, ?> field, String value) {
        Stream<Bilingual> offered = CaseForm.DIVISIONS.equals(text(field, "valuesKey"))
                ? divisions.stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> new Bilingual(choice.label(), choice.labelEn()))
                : options(field)
                        .filter(option -> value.equals(text(option, "value")))
                        .map(EnteredFields::label);
        return offered.findFirst().orElse(new Bilingual(value, value));
    }

    private static Bilingual label(Map<?, ?> option) {
        String label = text(option, "label");
        String labelEn = text(option, "labelEn");
        return new Bilingual(label, labelEn == null ? label : labelEn);
    }

    private static Stream<Map<?, ?>> options(Map<?, ?> field) {
        return list(field.get("values")).stream().map(EnteredFields::map);
    }

    private static List<Map<?, ?>> fields(Map<?, ?> parent) {
        List<Map<?, ?>> found = new ArrayList<>();
        for (Object child : list(parent.get("components"))) {
            Map<?, ?> component = map(child);
            if (component.containsKey("key")) {
                found.add(component);
            }
            found.addAll(fields(component));
        }
        return found;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }
}
