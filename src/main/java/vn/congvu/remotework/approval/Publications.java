package vn.congvu.remotework.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.rule.PilotSettings;
import vn.congvu.remotework.rule.Reason;
import vn.congvu.text.Written;
import vn.congvu.web.problem.Bilingual;

/** Makes decisions known: approvals and refusals in the same way, with the reason code, without the personal words. */
@Component
public class Publications {

    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final DecisionReasons reasons;
    private final WorkingCalendars calendars;
    private final PilotSettings settings;
    private final Clock clock;

    Publications(
            RemoteJournal journal,
            RemoteNotices notices,
            DecisionReasons reasons,
            WorkingCalendars calendars,
            PilotSettings settings,
            Clock clock) {
        this.journal = journal;
        this.notices = notices;
        this.reasons = reasons;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** What everybody may read of it. */
    public Bilingual reason(RemoteRequest request) {
        Reason reason = reasons.of(request);
        return new Bilingual(
                "%s: %s.".formatted(reason.rule(), reason.textVi()),
                "%s: %s.".formatted(reason.rule(), reason.textEn()));
    }

    public void publish(RemoteRequest request, RemoteEvent.Kind kind, Bilingual why) {
        Decision decision = request.decision();
        request.decided(decision.published(clock.instant()));
        journal.say(request.code(), kind, decision.by(), why);
        if (decision.note() != null) {
            journal.note(request.code(), RemoteEvent.Kind.DECISION_EXPLAINED, decision.by(), decision.note());
        }
        journal.note(request.code(), RemoteEvent.Kind.PUBLISHED, RemoteJournal.SYSTEM);
    }

    public void appealable(RemoteRequest request, Bilingual why) {
        Instant until = calendars
                .forUnit(request.unitCode())
                .due(settings.timeToAppeal(), clock.instant())
                .due();
        request.decided(request.decision().appealable(until));
        String day = Written.day(LocalDate.ofInstant(until, WorkingCalendar.ZONE));
        String note =
                request.decision().note() == null ? "" : request.decision().note() + " ";
        notices.tellApplicant(
                request,
                "decided:" + clock.instant(),
                new Bilingual(
                        "%s: %s. %s %sCó thể đề nghị phúc tra đến hết ngày %s."
                                .formatted(
                                        request.code(), request.status().words().vi(), why.vi(), note, day),
                        "%s: %s. %s %sYou may appeal until %s."
                                .formatted(
                                        request.code(), request.status().words().en(), why.en(), note, day)));
    }

    public void approved(RemoteRequest request) {
        boolean reduced = request.isDecided(Decision.Kind.REDUCE);
        publish(
                request,
                reduced ? RemoteEvent.Kind.REDUCED : RemoteEvent.Kind.APPROVED,
                reduced ? reason(request) : new Bilingual(null, null));
        String code = request.code();
        Bilingual text = new Bilingual(
                code + ": đề nghị làm việc tại nhà được đồng ý" + (reduced ? " một phần." : "."),
                code + ": the request to work from home is approved" + (reduced ? " in part." : "."));
        if (reduced) {
            appealable(request, reason(request));
        } else {
            notices.tellApplicant(request, "approved:" + clock.instant(), text);
        }
        notices.tellHeads(request, "approved:" + clock.instant(), text);
    }
}
