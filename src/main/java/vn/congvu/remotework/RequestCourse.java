package vn.congvu.remotework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.web.problem.Bilingual;

/**
 * What the service tasks of the model do, one business event a method. Called inside the engine's transaction; timers
 * lock the request first, as people do.
 */
@Service
public class RequestCourse {

    private final Requests requests;
    private final RoundStore rounds;
    private final DayStore days;
    private final Eligibility eligibility;
    private final FindingStore findings;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final DecisionReasons reasons;
    private final ProductClocks products;
    private final EvaluationClocks evaluations;
    private final WorkingCalendars calendars;
    private final PilotSettings settings;
    private final Clock clock;

    RequestCourse(
            Requests requests,
            RoundStore rounds,
            DayStore days,
            Eligibility eligibility,
            FindingStore findings,
            RemoteJournal journal,
            RemoteNotices notices,
            DecisionReasons reasons,
            ProductClocks products,
            EvaluationClocks evaluations,
            WorkingCalendars calendars,
            PilotSettings settings,
            Clock clock) {
        this.requests = requests;
        this.rounds = rounds;
        this.days = days;
        this.eligibility = eligibility;
        this.findings = findings;
        this.journal = journal;
        this.notices = notices;
        this.reasons = reasons;
        this.products = products;
        this.evaluations = evaluations;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks the table of conditions; at first, and again after an appeal. */
    public void checked(String code) {
        RemoteRequest request = requests.requireLocked(code);
        request.lookedAtAnew();
        days.wishAgain(code);
        PilotPosition position = rounds.position(request.positionId()).orElseThrow();
        findings.replace(
                code, eligibility.findings(Asked.of(request, position, days.of(code, RemoteDay.State.WISHED))));
        journal.note(code, RemoteEvent.Kind.CHECKED, RemoteJournal.SYSTEM);
    }

    /** Conditions that fail stop the request, unless somebody competent has set them aside. */
    boolean eligible(RemoteRequest request) {
        return request.isAppealGranted() || findings.of(request.code()).stream().noneMatch(Finding::fails);
    }

    public void refusedByRule(String code) {
        RemoteRequest request = requests.requireLocked(code);
        List<Finding> failing =
                findings.of(code).stream().filter(Finding::fails).toList();
        request.decided(
                RemoteRequest.Decision.REFUSE, failing.get(0).reason(), null, RemoteJournal.SYSTEM, clock.instant());
        refused(request, new Bilingual(joined(failing, true), joined(failing, false)));
    }

    private static String joined(List<Finding> failing, boolean vietnamese) {
        return failing.stream()
                .map(finding -> finding.rule() + ": " + (vietnamese ? finding.textVi() : finding.textEn()))
                .collect(Collectors.joining(" "));
    }

    public void refused(String code) {
        RemoteRequest request = requests.requireLocked(code);
        refused(request, reason(request));
    }

    private Bilingual reason(RemoteRequest request) {
        Reason reason = reasons.of(request);
        return new Bilingual(
                "%s: %s. %s".formatted(reason.rule(), reason.textVi(), request.decisionNote()),
                "%s: %s. %s".formatted(reason.rule(), reason.textEn(), request.decisionNote()));
    }

    private void refused(RemoteRequest request, Bilingual why) {
        days.releaseAll(request.code());
        request.ended(RequestStatus.REFUSED, clock.instant());
        publish(request, RemoteEvent.Kind.REFUSED, why);
        appealable(request, why);
    }

    /** Approvals and refusals are published in the same way: with the reason code, without the personal words. */
    private void publish(RemoteRequest request, RemoteEvent.Kind kind, Bilingual why) {
        request.published(clock.instant());
        journal.say(request.code(), kind, request.decidedBy(), why);
        journal.note(request.code(), RemoteEvent.Kind.PUBLISHED, RemoteJournal.SYSTEM);
    }

    private void appealable(RemoteRequest request, Bilingual why) {
        Instant until = calendars
                .forUnit(request.unitCode())
                .due(settings.timeToAppeal(), clock.instant())
                .due();
        request.appealable(until);
        LocalDate day = LocalDate.ofInstant(until, WorkingCalendar.ZONE);
        notices.tellApplicant(
                request,
                "refused:" + clock.instant(),
                new Bilingual(
                        "%s: %s. %s Có thể đề nghị phúc tra đến hết ngày %s."
                                .formatted(
                                        request.code(), request.status().words().vi(), why.vi(), day),
                        "%s: %s. %s You may appeal until %s."
                                .formatted(
                                        request.code(), request.status().words().en(), why.en(), day)));
    }

    public void published(String code) {
        RemoteRequest request = requests.requireLocked(code);
        request.stands(RequestStatus.APPROVED);
        boolean reduced = request.decision() == RemoteRequest.Decision.REDUCE;
        publish(
                request,
                reduced ? RemoteEvent.Kind.REDUCED : RemoteEvent.Kind.APPROVED,
                reduced ? reason(request) : new Bilingual(null, null));
        Bilingual text = new Bilingual(
                code + ": đề nghị làm việc tại nhà được đồng ý" + (reduced ? " một phần." : "."),
                code + ": the request to work from home is approved" + (reduced ? " in part." : "."));
        notices.tellApplicant(request, "approved:" + clock.instant(), text);
        notices.tellHeads(request, "approved:" + clock.instant(), text);
    }

    public void begun(String code) {
        RemoteRequest request = requests.requireLocked(code);
        request.begun(clock.instant());
        products.start(request);
        evaluations.start(request);
        journal.note(code, RemoteEvent.Kind.BEGUN, RemoteJournal.SYSTEM);
    }

    public void lapsed(String code) {
        end(code, RequestStatus.LAPSED, RemoteEvent.Kind.LAPSED);
    }

    public void withdrawn(String code) {
        end(code, RequestStatus.WITHDRAWN, RemoteEvent.Kind.WITHDRAWN);
    }

    public void closedWithRound(String code) {
        end(code, RequestStatus.CLOSED, RemoteEvent.Kind.CLOSED_WITH_ROUND);
    }

    public void finished(String code) {
        end(code, RequestStatus.COMPLETED, RemoteEvent.Kind.FINISHED);
    }

    private void end(String code, RequestStatus as, RemoteEvent.Kind kind) {
        RemoteRequest request = requests.requireLocked(code);
        release(request);
        request.ended(as, clock.instant());
        journal.note(code, kind, RemoteJournal.SYSTEM);
        notices.tellApplicant(
                request,
                "ended",
                new Bilingual(
                        code + ": " + as.words().vi() + ".",
                        code + ": " + as.words().en() + "."));
    }

    /** Days on which somebody worked at home stay what they were. */
    private void release(RemoteRequest request) {
        if (request.begunAt() == null) {
            days.releaseAll(request.code());
        } else {
            Set<YearMonth> months = evaluations.months(request);
            days.releaseAfter(request.code(), today());
            evaluations.cancelUnneeded(request, months);
            products.cancel(request);
        }
    }

    public void revoked(String code) {
        RemoteRequest request = requests.requireLocked(code);
        release(request);
        request.ended(RequestStatus.REVOKED, clock.instant());
        Bilingual why = reason(request);
        publish(request, RemoteEvent.Kind.REVOKED, why);
        appealable(request, why);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
