package vn.congvu.remotework.appeal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;

/** Appeals against what was decided, answered by somebody who did not decide it (R13). */
@Service
public class AppealDesk {

    private final RequestAccess access;
    private final AppealStore appeals;
    private final RemoteJournal journal;
    private final RemoteWorkflow workflow;
    private final Clock clock;

    AppealDesk(RequestAccess access, AppealStore appeals, RemoteJournal journal, RemoteWorkflow workflow, Clock clock) {
        this.access = access;
        this.appeals = appeals;
        this.journal = journal;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Transactional
    public void appeal(String code, String content) {
        RemoteRequest request = access.locked(code);
        access.requireSelf(request);
        if (request.status() != RequestStatus.REFUSED && request.status() != RequestStatus.REVOKED) {
            throw RequestProblems.notNow(request);
        }
        if (!workflow.awaitsAppeal(code)
                || clock.instant().isAfter(request.decision().appealableUntil())) {
            throw AppealProblems.tooLate(request);
        }
        appeals.file(code, content, clock.instant());
        journal.note(code, RemoteEvent.Kind.APPEALED, access.username());
        workflow.appealed(code);
    }

    /** Whether the step that answers it lets everything be looked at anew. */
    public void answered(RemoteRequest request, boolean granted, String answer, String by) {
        appeals.answer(request.code(), granted, answer, by, clock.instant());
        if (granted) {
            request.appealGranted();
        }
        journal.note(
                request.code(),
                granted ? RemoteEvent.Kind.APPEAL_GRANTED : RemoteEvent.Kind.APPEAL_REJECTED,
                by,
                answer);
    }
}
