package vn.congvu.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.security.CurrentUser;
import vn.congvu.text.Diacritics;
import vn.congvu.workflow.OpenableProcess;
import vn.congvu.workflow.OpenableProcesses;
import vn.congvu.workflow.Workflows;

/** Opens cases: checks what was entered, stores the case and starts its process, all or nothing. */
@Service
public class CaseOpening {

    private static final int SEARCHED = 1500;

    private final CaseFiles files;
    private final CaseCodes codes;
    private final CaseForm form;
    private final CaseJournal journal;
    private final CaseAccess access;
    private final OpenableProcesses processes;
    private final Workflows workflows;
    private final CurrentUser user;
    private final Clock clock;

    CaseOpening(
            CaseFiles files,
            CaseCodes codes,
            CaseForm form,
            CaseJournal journal,
            CaseAccess access,
            OpenableProcesses processes,
            Workflows workflows,
            CurrentUser user,
            Clock clock) {
        this.files = files;
        this.codes = codes;
        this.form = form;
        this.journal = journal;
        this.access = access;
        this.processes = processes;
        this.workflows = workflows;
        this.user = user;
        this.clock = clock;
    }

    /** @return the code of the case */
    @Transactional
    public String open(NewCase wish) {
        OpenableProcess process = processes
                .inForce(String.valueOf(wish.procedureKey()))
                .orElseThrow(() -> CaseProblems.notOpenable(wish.procedureKey()));
        String institution = counter(wish.unit());
        form.check(process.startForm(), institution, wish.data());
        CaseFile file = store(process, institution, wish);
        journal.note(file.code(), CaseEvent.Kind.OPENED, user.username());
        workflows.start(process.key(), file.code(), form.routing(process.startForm(), wish.data()));
        return file.code();
    }

    private String counter(String unit) {
        List<String> counters = access.counters();
        if (unit == null && counters.size() > 1) {
            throw CaseProblems.whichUnit(counters);
        }
        String counter = unit == null && !counters.isEmpty() ? counters.get(0) : unit;
        if (!counters.contains(counter)) {
            throw CaseProblems.notAllowed();
        }
        return counter;
    }

    private CaseFile store(OpenableProcess process, String institution, NewCase wish) {
        Instant now = clock.instant();
        String code = codes.next(process.codePrefix(), institution, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        CaseFile file = new CaseFile(
                code,
                new CaseFile.Procedure(
                        process.key(), process.nameVi(), process.nameEn(), process.legalBasis(), process.startForm()),
                institution,
                wish.channel());
        file.opened(user.username(), now);
        asks(file, wish.data());
        return files.saveAndFlush(file);
    }

    /** What the applicant asks, at the beginning and again when something was added. */
    void asks(CaseFile file, Map<String, Object> data) {
        Opening opening = new Opening(data);
        String name = opening.contact().name();
        String words = Diacritics.fold(String.join(
                " ",
                file.code(),
                file.procedureNameVi(),
                opening.title(file.procedureNameVi()),
                name == null ? "" : name));
        file.asks(opening, form.write(data), words.length() > SEARCHED ? words.substring(0, SEARCHED) : words);
    }
}
