package vn.congvu.workflow.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.workflow.Cases;
import vn.congvu.workflow.StepCompletion;
import vn.congvu.workflow.StepCompletion.Choice;
import vn.congvu.workflow.form.FormCheck;
import vn.congvu.workflow.form.FormField;
import vn.congvu.workflow.form.FormSchema;
import vn.congvu.workflow.form.Forms;

/** The form of a task, filled in for its case and checked against it. */
@Component
public class TaskForms {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final Forms forms;
    private final Cases cases;
    private final JsonMapper json;

    TaskForms(Forms forms, Cases cases, JsonMapper json) {
        this.forms = forms;
        this.cases = cases;
        this.json = json;
    }

    public FormSchema schema(InboxTask task) {
        return forms.form(task.formRef(), task.formVersion()).orElse(new FormSchema(task.formRef(), null, List.of()));
    }

    public Map<String, List<Choice>> choices(InboxTask task) {
        return stepsOf(task).choices(task.stepKey(), task.scope());
    }

    /** The draft, over what the case already knows. */
    public Map<String, Object> data(InboxTask task) {
        Map<String, Object> known = known(task);
        Map<String, Object> data = new HashMap<>(known);
        if (task.draftData() != null) {
            data.putAll(json.readValue(task.draftData(), DATA));
        }
        data.keySet().retainAll(keys(task));
        return onlyShown(task, data, known);
    }

    /** What somebody sends as filled in. */
    Map<String, Object> answers(InboxTask task, Map<String, Object> sent) {
        return onlyShown(task, new HashMap<>(sent), known(task));
    }

    /** What a form only shows stays what the case knows, whatever is sent. */
    private Map<String, Object> onlyShown(InboxTask task, Map<String, Object> data, Map<String, Object> known) {
        schema(task).fields().stream()
                .filter(FormField::readOnly)
                .map(FormField::key)
                .forEach(shown -> data.compute(shown, (key, sent) -> known.get(key)));
        return data;
    }

    private Map<String, Object> known(InboxTask task) {
        return stepsOf(task).prefill(task.stepKey(), task.scope());
    }

    private Set<String> keys(InboxTask task) {
        return schema(task).fields().stream().map(FormField::key).collect(Collectors.toSet());
    }

    void checkDraft(InboxTask task, Map<String, Object> data) {
        TaskProblems.refuse(check(task).draft(data));
    }

    /** Checks the data, lets the case take them over, and returns the values that steer the process. */
    Map<String, Object> accept(InboxTask task, Map<String, Object> data, String by) {
        TaskProblems.refuse(check(task).complete(data));
        stepsOf(task)
                .completing(new StepCompletion.StepDone(
                        task.taskId(), task.stepKey(), task.nameVi(), task.nameEn(), task.scope(), data, by));
        return schema(task).fields().stream()
                .filter(FormField::routing)
                .filter(field -> data.get(field.key()) != null)
                .collect(Collectors.toMap(FormField::key, field -> data.get(field.key())));
    }

    private StepCompletion stepsOf(InboxTask task) {
        return cases.of(task.dossierCode()).steps();
    }

    String write(Map<String, Object> data) {
        return json.writeValueAsString(data);
    }

    private FormCheck check(InboxTask task) {
        Map<String, Set<String>> allowed = choices(task).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        choice -> choice.getValue().stream().map(Choice::value).collect(Collectors.toSet())));
        return new FormCheck(schema(task), allowed);
    }
}
