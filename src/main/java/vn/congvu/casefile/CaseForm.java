package vn.congvu.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.workflow.CaseFacts.CaseCard.Entered;
import vn.congvu.workflow.OpenableProcess.StartForm;
import vn.congvu.workflow.StepCompletion.Choice;
import vn.congvu.workflow.form.FormCheck;
import vn.congvu.workflow.form.FormField;
import vn.congvu.workflow.form.FormSchema;
import vn.congvu.workflow.form.Forms;

/** The form a case is opened with: what it offers, whether it is filled in well, and what was entered. */
@Component
class CaseForm {

    static final String DIVISIONS = "divisions";

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final Forms forms;
    private final Divisions divisions;
    private final JsonMapper json;

    CaseForm(Forms forms, Divisions divisions, JsonMapper json) {
        this.forms = forms;
        this.divisions = divisions;
        this.json = json;
    }

    private Optional<FormSchema> find(StartForm form) {
        return forms.form(form.key(), form.version());
    }

    FormSchema schema(StartForm form) {
        return find(form)
                .orElseThrow(
                        () -> new IllegalStateException("There is no form '" + form.key() + "' to open a case with"));
    }

    Map<String, List<Choice>> choices(String institution) {
        return Map.of(DIVISIONS, divisions.choices(institution));
    }

    /** Refuses what the form does not ask, or not so. */
    void check(StartForm form, String institution, Map<String, Object> data) {
        Map<String, Set<String>> allowed = Map.of(DIVISIONS, Set.copyOf(divisions.codes(institution)));
        CaseProblems.refuse(new FormCheck(schema(form), allowed).complete(data));
    }

    /** The values that steer the process. */
    Map<String, Object> routing(StartForm form, Map<String, Object> data) {
        return schema(form).fields().stream()
                .filter(FormField::routing)
                .filter(field -> data.get(field.key()) != null)
                .collect(Collectors.toMap(FormField::key, field -> data.get(field.key())));
    }

    Map<String, Object> read(CaseFile file) {
        return new HashMap<>(json.readValue(file.requestData(), DATA));
    }

    String write(Map<String, Object> data) {
        return json.writeValueAsString(data);
    }

    /** What was entered, field by field in the order of the form, in the words of its choices. */
    List<Entered> entered(CaseFile file) {
        return find(file.startForm())
                .map(form -> new EnteredFields(form, divisions.choices(file.institution())).of(read(file)))
                .orElse(List.of());
    }
}
