package vn.congvu.remotework;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.Workflows;

/** Ends or interrupts the work at home: by the leader for a trigger of the public table, or by going back. */
@Service
public class RevocationDesk {

    private static final String REVOKED = "remoteWork.revoked";

    private final Requests requests;
    private final RuleBook rules;
    private final Triggers triggers;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final RemoteAccess access;
    private final Workflows workflows;
    private final Clock clock;

    RevocationDesk(
            Requests requests,
            RuleBook rules,
            Triggers triggers,
            RemoteJournal journal,
            RemoteNotices notices,
            RemoteAccess access,
            Workflows workflows,
            Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.triggers = triggers;
        this.journal = journal;
        this.notices = notices;
        this.access = access;
        this.workflows = workflows;
        this.clock = clock;
    }

    @Transactional
    public void suspend(String code, String trigger, String reason) {
        RemoteRequest request = decided(code, RequestStatus.ACTIVE);
        Trigger why = met(trigger, code);
        request.stands(RequestStatus.SUSPENDED);
        journal.note(code, RemoteEvent.Kind.SUSPENDED, access.username(), why.rule() + ": " + reason);
        tell(request, "tạm dừng làm việc tại nhà. ", "the work from home is suspended. ", why, reason);
    }

    @Transactional
    public void resume(String code, String reason) {
        RemoteRequest request = decided(code, RequestStatus.SUSPENDED);
        request.stands(RequestStatus.ACTIVE);
        journal.note(code, RemoteEvent.Kind.RESUMED, access.username(), reason);
        notices.tellApplicant(
                request,
                "resumed:" + clock.instant(),
                new Bilingual(
                        code + ": được tiếp tục làm việc tại nhà. " + reason,
                        code + ": the work from home goes on. " + reason));
    }

    @Transactional
    public void revoke(String code, String trigger, String reason) {
        RemoteRequest request = locked(code);
        access.requireDeciding(request);
        if (request.status() != RequestStatus.ACTIVE && request.status() != RequestStatus.SUSPENDED) {
            throw RemoteProblems.notNow(request);
        }
        Trigger why = met(trigger, code);
        request.decided(RemoteRequest.Decision.REVOKE, why.code(), reason, access.username(), clock.instant());
        workflows.correlate(REVOKED, code);
    }

    /** By the person at any time, or by their superior when both agree that it is over. */
    @Transactional
    public void goBack(String code, String reason) {
        RemoteRequest request = locked(code);
        if (!request.isBy(access.username())) {
            access.requireLeading(request);
        }
        if (request.status() != RequestStatus.ACTIVE && request.status() != RequestStatus.SUSPENDED) {
            throw RemoteProblems.notNow(request);
        }
        journal.note(code, RemoteEvent.Kind.RETURNED, access.username(), reason);
        workflows.correlate(RequestDesk.RETURNED, code);
    }

    private Trigger met(String code, String request) {
        Trigger trigger = triggers.find(code).orElseThrow(() -> RemoteProblems.noSuchTrigger(rules.triggers()));
        if (!triggers.isMet(trigger, request)) {
            throw RemoteProblems.triggerNotMet(trigger, triggers.count(trigger, request));
        }
        return trigger;
    }

    private void tell(RemoteRequest request, String vi, String en, Trigger why, String reason) {
        notices.tellApplicant(
                request,
                "suspended:" + clock.instant(),
                new Bilingual(
                        "%s: %s%s: %s. %s".formatted(request.code(), vi, why.rule(), why.textVi(), reason),
                        "%s: %s%s: %s. %s".formatted(request.code(), en, why.rule(), why.textEn(), reason)));
    }

    private RemoteRequest decided(String code, RequestStatus expected) {
        RemoteRequest request = locked(code);
        access.requireDeciding(request);
        if (request.status() != expected) {
            throw RemoteProblems.notNow(request);
        }
        return request;
    }

    private RemoteRequest locked(String code) {
        RemoteRequest request = requests.requireLocked(code);
        if (!access.maySee(request)) {
            throw RemoteProblems.unknown(code);
        }
        return request;
    }
}
