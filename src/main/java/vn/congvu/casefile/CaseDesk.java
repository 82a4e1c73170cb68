package vn.congvu.casefile;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.security.CurrentUser;
import vn.congvu.workflow.Workflows;

/**
 * What people may ask of a case beside the steps of its process. Each verb locks the case, checks its state and answers with
 * the present state when it is too late.
 */
@Service
public class CaseDesk {

    static final String SUPPLEMENT_RECEIVED = "case.supplementReceived";
    private static final String WITHDRAWN = "case.withdrawn";

    private final CaseLocks lock;
    private final CaseAccess access;
    private final CaseForm form;
    private final CaseOpening opening;
    private final CaseCourse course;
    private final CaseJournal journal;
    private final Workflows workflows;
    private final CurrentUser user;

    CaseDesk(
            CaseLocks lock,
            CaseAccess access,
            CaseForm form,
            CaseOpening opening,
            CaseCourse course,
            CaseJournal journal,
            Workflows workflows,
            CurrentUser user) {
        this.lock = lock;
        this.access = access;
        this.form = form;
        this.opening = opening;
        this.course = course;
        this.journal = journal;
        this.workflows = workflows;
        this.user = user;
    }

    /** The applicant takes the case back. A model that draws nothing for that is simply ended. */
    @Transactional
    public void withdraw(String code, String reason) {
        CaseFile file = openForApplicant(code);
        file.because(reason);
        journal.note(code, CaseEvent.Kind.WITHDRAWN, user.username(), reason);
        if (!workflows.correlate(WITHDRAWN, code)) {
            workflows.cancel(code, "withdrawn");
        }
        course.closed(code, CaseStatus.WITHDRAWN);
    }

    /** The applicant has added what was missing: fields of the form the case was opened with, new or corrected. */
    @Transactional
    public void supplement(String code, Map<String, Object> added) {
        CaseFile file = openForApplicant(code);
        Map<String, Object> data = new HashMap<>(form.read(file));
        data.putAll(added);
        form.check(file.startForm(), file.institution(), data);
        opening.asks(file, data);
        journal.note(code, CaseEvent.Kind.SUPPLEMENT_RECEIVED, user.username());
        if (!workflows.correlate(SUPPLEMENT_RECEIVED, code, form.routing(file.startForm(), data))) {
            throw CaseProblems.nothingAsked(file);
        }
    }

    private CaseFile openForApplicant(String code) {
        CaseFile file = lock.visible(code);
        if (!access.mayActForApplicant(file)) {
            throw CaseProblems.notAllowed();
        }
        if (!file.isOpen()) {
            throw CaseProblems.notNow(file);
        }
        return file;
    }
}
