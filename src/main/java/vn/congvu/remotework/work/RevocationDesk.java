package vn.congvu.remotework.work;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.rule.RuleBook;
import vn.congvu.remotework.rule.Trigger;
import vn.congvu.web.problem.Bilingual;

/** Ends or interrupts the work at home: by the leader for a trigger of the public table, or by going back. */
@Service
public class RevocationDesk {

    private final RuleBook rules;
    private final Triggers triggers;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final RequestAccess access;
    private final Clock clock;
    private final RemoteWorkflow workflow;

    RevocationDesk(
            RuleBook rules,
            Triggers triggers,
            RemoteJournal journal,
            RemoteNotices notices,
            RequestAccess access,
            Clock clock,
            RemoteWorkflow workflow) {
        this.rules = rules;
        this.triggers = triggers;
        this.journal = journal;
        this.notices = notices;
        this.access = access;
        this.clock = clock;
        this.workflow = workflow;
    }

    @Transactional
    public void suspend(String code, String trigger, String reason) {
        RemoteRequest request = decided(code, RequestStatus.ACTIVE);
        Trigger why = met(trigger, code);
        request.stands(RequestStatus.SUSPENDED);
        journal.say(
                code,
                RemoteEvent.Kind.SUSPENDED,
                access.username(),
                new Bilingual(why.textVi() + ": " + reason, why.textEn() + ": " + reason));
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
        RemoteRequest request = access.locked(code);
        access.requireDeciding(request);
        if (!request.isWorking()) {
            throw RequestProblems.notNow(request);
        }
        Trigger why = met(trigger, code);
        request.decided(Decision.of(Decision.Kind.REVOKE, why.code(), reason, access.username(), clock.instant()));
        workflow.revoked(code);
    }

    /** By the person at any time, or by their superior when both agree that it is over. */
    @Transactional
    public void goBack(String code, String reason) {
        RemoteRequest request = access.locked(code);
        if (!request.isBy(access.username())) {
            access.requireLeading(request);
        }
        if (!request.isWorking()) {
            throw RequestProblems.notNow(request);
        }
        journal.note(code, RemoteEvent.Kind.RETURNED, access.username(), reason);
        workflow.returned(code);
    }

    private Trigger met(String code, String request) {
        Trigger trigger = rules.trigger(code).orElseThrow(() -> WorkProblems.noSuchTrigger(rules.triggers()));
        if (!triggers.isMet(trigger, request)) {
            throw WorkProblems.triggerNotMet(trigger, triggers.count(trigger, request));
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
        RemoteRequest request = access.locked(code);
        access.requireDeciding(request);
        if (request.status() != expected) {
            throw RequestProblems.notNow(request);
        }
        return request;
    }
}
