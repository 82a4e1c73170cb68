package vn.congvu.remotework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.appeal.Regrant;
import vn.congvu.remotework.approval.Publications;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.evaluation.EvaluationClocks;
import vn.congvu.remotework.plan.ProductClocks;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.request.Requests;
import vn.congvu.web.problem.Bilingual;

/** What the service tasks of the model do once it is approved: work at home begins, or it never does, and it ends. */
@Service
public class WorkCourse {

    private final Requests requests;
    private final DayStore days;
    private final ProductClocks products;
    private final EvaluationClocks evaluations;
    private final Publications publications;
    private final Regrant regrant;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final Clock clock;

    WorkCourse(
            Requests requests,
            DayStore days,
            ProductClocks products,
            EvaluationClocks evaluations,
            Publications publications,
            Regrant regrant,
            RemoteJournal journal,
            RemoteNotices notices,
            Clock clock) {
        this.requests = requests;
        this.days = days;
        this.products = products;
        this.evaluations = evaluations;
        this.publications = publications;
        this.regrant = regrant;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    public void begun(String code) {
        RemoteRequest request = requests.requireLocked(code);
        request.begun(clock.instant());
        products.start(request);
        evaluations.start(request);
        journal.note(code, RemoteEvent.Kind.BEGUN, RemoteJournal.SYSTEM);
    }

    /** Nobody signed before the first day: the place is free for somebody else, and both are told. */
    public void lapsed(String code) {
        end(code, RequestStatus.LAPSED, RemoteEvent.Kind.LAPSED);
        notices.tellHeads(
                requests.require(code),
                "lapsed",
                new Bilingual(
                        code + ": hết hiệu lực vì chưa giao việc hoặc chưa ký trước ngày đầu.",
                        code + ": lapsed, the work was not assigned or not signed before the first day."));
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

    public void regranted(String code) {
        regrant.regrant(requests.requireLocked(code));
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
        Bilingual why = publications.reason(request);
        publications.publish(request, RemoteEvent.Kind.REVOKED, why);
        publications.appealable(request, why);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
