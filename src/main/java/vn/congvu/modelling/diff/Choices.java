package vn.congvu.modelling.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What became of the choices of a field: which came, which went, which are called otherwise. */
record Choices(Map<String, String> before, Map<String, String> after) {

    private static final JsonMapper JSON = new JsonMapper();

    static Choices between(String before, String after) {
        return new Choices(read(before), read(after));
    }

    private static Map<String, String> read(String values) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (values != null) {
            for (JsonNode choice : JSON.readTree(values)) {
                String value = choice.path("value").asString("");
                labels.put(value, choice.path("label").asString(value));
            }
        }
        return labels;
    }

    String tell(Phrases phrases, String field) {
        List<String> told = new ArrayList<>();
        tell(phrases, "choices.added", missing(after, before), told);
        tell(phrases, "choices.removed", missing(before, after), told);
        before.forEach((value, label) -> {
            if (after.containsKey(value) && !after.get(value).equals(label)) {
                told.add(phrases.say("choices.renamed", phrases.quote(label), phrases.quote(after.get(value))));
            }
        });
        if (told.isEmpty()) {
            told.add(phrases.say(
                    List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))
                            ? "choices.other"
                            : "choices.order"));
        }
        return phrases.say("choices", field, String.join("; ", told));
    }

    private static List<String> missing(Map<String, String> these, Map<String, String> those) {
        return these.entrySet().stream()
                .filter(choice -> !those.containsKey(choice.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void tell(Phrases phrases, String key, List<String> labels, List<String> told) {
        if (!labels.isEmpty()) {
            told.add(phrases.say(
                    key, phrases.list(labels.stream().map(phrases::quote).toList())));
        }
    }
}
