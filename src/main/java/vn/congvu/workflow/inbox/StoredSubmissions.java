package vn.congvu.workflow.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.workflow.Submissions;

/** {@link Submissions} from the table of completed tasks. */
@Component
class StoredSubmissions implements Submissions {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final TaskSubmissions submissions;
    private final JsonMapper json;

    StoredSubmissions(TaskSubmissions submissions, JsonMapper json) {
        this.submissions = submissions;
        this.json = json;
    }

    @Override
    public Optional<Submitted> latest(String businessKey, String step) {
        return submissions
                .findFirstByDossierCodeAndStepKeyOrderBySubmittedAtDesc(businessKey, step)
                .map(this::submitted);
    }

    @Override
    public List<Submitted> all(String businessKey, String step) {
        return submissions.findByDossierCodeAndStepKeyOrderBySubmittedAtAscTaskIdAsc(businessKey, step).stream()
                .map(this::submitted)
                .toList();
    }

    private Submitted submitted(TaskSubmission sent) {
        return new Submitted(
                json.readValue(sent.formData(), DATA),
                sent.unitCode(),
                sent.stage(),
                sent.submittedBy(),
                sent.submittedAt());
    }
}
