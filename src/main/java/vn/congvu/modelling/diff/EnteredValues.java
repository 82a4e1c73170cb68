package vn.congvu.modelling.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.modelling.diff.Vocabulary.Word;

/** What the codes in tables are called where people enter them: the choices of the fields of forms, by field and code. */
record EnteredValues(Map<String, Map<String, Word>> fields) {

    static final EnteredValues NONE = new EnteredValues(Map.of());

    private static final JsonMapper JSON = new JsonMapper();

    static EnteredValues in(Collection<Outline> forms) {
        Map<String, Map<String, Word>> fields = new HashMap<>();
        forms.stream()
                .flatMap(form -> form.items().values().stream())
                .filter(field -> field.value("key") != null && field.value("values") != null)
                .forEach(field -> JSON.readTree(field.value("values"))
                        .forEach(choice ->
                                add(fields.computeIfAbsent(field.value("key"), none -> new HashMap<>()), choice)));
        return new EnteredValues(fields);
    }

    private static void add(Map<String, Word> choices, JsonNode choice) {
        String code = choice.path("value").asString("");
        String label = choice.path("label").asString(code);
        choices.putIfAbsent(code, new Word(label, choice.path("labelEn").asString(label)));
    }

    Optional<Word> word(String field, String code) {
        return Optional.ofNullable(fields.getOrDefault(field, Map.of()).get(code));
    }
}
