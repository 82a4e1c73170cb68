package vn.congvu.remotework.appeal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.workflow.ClockControl;

/** Appeals against refusals, revocations and reductions, answered by somebody who did not decide (R13). */
@Service
public class AppealDesk {

    private final RequestAccess access;
    private final AppealStore appeals;
    private final RemoteJournal journal;
    private final RemoteWorkflow workflow;
    private final ClockControl timers;
    private final Clock clock;

    AppealDesk(
            RequestAccess access,
            AppealStore appeals,
            RemoteJournal journal,
            RemoteWorkflow workflow,
            ClockControl timers,
            Clock clock) {
        this.access = access;
        this.appeals = appeals;
        this.journal = journal;
        this.workflow = workflow;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional
    public void appeal(String code, String content) {
        RemoteRequest request = access.locked(code);
        access.requireSelf(request);
        if (!isAgainst(request)) {
            throw RequestProblems.notNow(request);
        }
        if (isReduced(request) && wasAppealed(request)) {
            throw AppealProblems.appealedBefore(request);
        }
        if (!mayAppeal(request)) {
            throw AppealProblems.tooLate(request);
        }
        appeals.file(code, request.decision().kind(), content, clock.instant());
        journal.note(code, RemoteEvent.Kind.APPEALED, access.username());
        if (isReduced(request)) {
            workflow.reductionAppealed(code);
            timers.datesMoved(code);
        } else {
            workflow.appealed(code);
        }
    }

    public boolean mayAppeal(RemoteRequest request) {
        return isAgainst(request)
                && !clock.instant().isAfter(request.decision().appealableUntil())
                && (isReduced(request) ? !wasAppealed(request) : workflow.awaitsAppeal(request.code()));
    }

    private static boolean isAgainst(RemoteRequest request) {
        return request.status() == RequestStatus.REFUSED
                || request.status() == RequestStatus.REVOKED
                || isReduced(request);
    }

    /** The granted days go on meanwhile. */
    private static boolean isReduced(RemoteRequest request) {
        return request.hasAPlace() && request.isDecided(Decision.Kind.REDUCE);
    }

    private boolean wasAppealed(RemoteRequest request) {
        return appeals.of(request.code()).stream()
                .anyMatch(
                        appeal -> !appeal.filedAt().isBefore(request.decision().at()));
    }

    /** A refusal or a revocation: everything is looked at anew if it is granted. */
    public void answered(RemoteRequest request, boolean granted, String answer, String by) {
        if (granted) {
            request.appealGranted();
        }
        answer(request, false, granted, answer, by);
    }

    public void reductionAnswered(RemoteRequest request, boolean granted, String answer, String by) {
        answer(request, true, granted, answer, by);
        timers.datesMoved(request.code());
    }

    private void answer(RemoteRequest request, boolean reduction, boolean granted, String answer, String by) {
        appeals.of(request.code()).stream()
                .filter(appeal -> appeal.answeredAt() == null)
                .filter(appeal -> reduction == appeal.isAgainstReduction())
                .forEach(appeal -> appeals.answer(appeal, granted, answer, by, clock.instant()));
        journal.note(
                request.code(),
                granted ? RemoteEvent.Kind.APPEAL_GRANTED : RemoteEvent.Kind.APPEAL_REJECTED,
                by,
                answer);
    }
}
