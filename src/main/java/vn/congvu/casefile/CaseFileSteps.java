package vn.congvu.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.StepCompletion;

/** Takes over what the forms of a case say in fields every procedure understands, and fills the forms in. */
@Component
class CaseFileSteps implements StepCompletion {

    private static final String DIVISION = "division";
    private static final String ANSWER = "answer";
    private static final String REASON = "reason";
    private static final String NOTE = "note";

    private final CaseFiles files;
    private final CaseForm form;
    private final Divisions divisions;
    private final CaseJournal journal;

    CaseFileSteps(CaseFiles files, CaseForm form, Divisions divisions, CaseJournal journal) {
        this.files = files;
        this.form = form;
        this.divisions = divisions;
        this.journal = journal;
    }

    @Override
    public void completing(StepDone step) {
        CaseFile file = files.require(step.scope().businessKey());
        if (step.text(DIVISION) != null) {
            file.handledBy(division(step.text(DIVISION), file));
        }
        if (step.text(ANSWER) != null) {
            file.answeredWith(step.text(ANSWER));
        }
        if (step.text(REASON) != null) {
            file.because(step.text(REASON));
        }
        boolean back = "return".equals(step.text("decision"));
        journal.about(
                file.code(),
                back ? CaseEvent.Kind.RETURNED : CaseEvent.Kind.STEP_DONE,
                new Bilingual(step.nameVi(), step.nameEn()),
                step.by(),
                step.text(REASON) == null ? step.text(NOTE) : step.text(REASON));
    }

    private String division(String chosen, CaseFile file) {
        return divisions
                .named(chosen, file.institution())
                .orElseThrow(() -> CaseProblems.noSuchDivision(chosen, divisions.codes(file.institution())));
    }

    @Override
    public Map<String, List<Choice>> choices(String step, ScopeFacts scope) {
        return form.choices(files.require(scope.businessKey()).institution());
    }

    /** A field of a later form that bears the key of one at the beginning shows what was entered there. */
    @Override
    public Map<String, Object> prefill(String step, ScopeFacts scope) {
        CaseFile file = files.require(scope.businessKey());
        Map<String, Object> known = new HashMap<>(form.read(file));
        if (file.division() != null) {
            known.put(DIVISION, file.division());
        }
        if (file.answer() != null) {
            known.put(ANSWER, file.answer());
        }
        return known;
    }
}
