package vn.congvu.workflow.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form of a task: form-js JSON as designers edit it, reduced to the fields that carry data.
 *
 * @param json the schema as it is shown in the browser
 */
public record FormSchema(String id, Map<String, Object> json, List<FormField> fields) {

    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
