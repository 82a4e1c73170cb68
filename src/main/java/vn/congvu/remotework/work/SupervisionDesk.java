package vn.congvu.remotework.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.evaluation.EvaluationProblems;
import vn.congvu.remotework.evaluation.EvaluationStore;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.plan.Planned;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.web.problem.Bilingual;

/** What the head does about somebody who works at home (R8): accept products, note who cannot be reached. */
@Service
public class SupervisionDesk {

    private final DayStore days;
    private final PlanStore plans;
    private final AttendanceStore attendance;
    private final EvaluationStore evaluations;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final RequestAccess access;
    private final WorkingCalendars calendars;
    private final Clock clock;

    SupervisionDesk(
            DayStore days,
            PlanStore plans,
            AttendanceStore attendance,
            EvaluationStore evaluations,
            RemoteJournal journal,
            RemoteNotices notices,
            RequestAccess access,
            WorkingCalendars calendars,
            Clock clock) {
        this.days = days;
        this.plans = plans;
        this.attendance = attendance;
        this.evaluations = evaluations;
        this.journal = journal;
        this.notices = notices;
        this.access = access;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional
    public void review(String code, int number, boolean accepted, String note) {
        led(code);
        Planned planned = plans.one(code, number).orElseThrow(() -> RequestProblems.unknown(code + "/" + number));
        if (planned.deliveredAt() == null) {
            throw WorkProblems.notDelivered(number);
        }
        requireUnlocked(code, planned);
        plans.reviewed(code, number, accepted, note, access.username(), clock.instant());
        journal.note(
                code,
                accepted ? RemoteEvent.Kind.PRODUCT_ACCEPTED : RemoteEvent.Kind.PRODUCT_RETURNED,
                access.username(),
                planned.line().product() + (note == null ? "" : ": " + note));
    }

    /** Being late was nobody's fault: confirmed by the leader, so that it costs nothing. */
    @Transactional
    public void excuse(String code, int number, ExcuseCause cause, String note) {
        RemoteRequest request = led(code);
        access.requireDeciding(request);
        Planned planned = plans.one(code, number).orElseThrow(() -> RequestProblems.unknown(code + "/" + number));
        requireUnlocked(code, planned);
        if (!planned.isLate(clock.instant())) {
            throw WorkProblems.notLate(number);
        }
        plans.excused(code, number, cause.name(), note, access.username());
        journal.note(code, RemoteEvent.Kind.LATENESS_EXCUSED, access.username(), cause + ": " + note);
    }

    /** What a locked evaluation was computed from stays as it is. */
    private void requireUnlocked(String code, Planned planned) {
        YearMonth month = YearMonth.from(planned.line().dueOn());
        if (evaluations
                .find(code, month)
                .filter(found -> found.state() == EvaluationStore.State.LOCKED)
                .isPresent()) {
            throw EvaluationProblems.evaluationLocked(month);
        }
    }

    /** Only in working hours of a day at home: nobody has to be reachable at night. */
    @Transactional
    public void unreachable(String code, String note) {
        RemoteRequest request = working(code);
        Instant now = clock.instant();
        LocalDate today = today();
        if (!calendars.forUnit(request.unitCode()).isOpen(now)
                || !days.of(code, RemoteDay.State.GRANTED).contains(today)) {
            throw WorkProblems.notAHomeDay(today);
        }
        attendance.unreachable(code, note, access.username(), now);
        journal.note(code, RemoteEvent.Kind.UNREACHABLE, access.username(), note);
        tell(request, "Được ghi nhận không liên lạc được: ", "Noted as unreachable: ", note);
    }

    private void tell(RemoteRequest request, String vi, String en, String words) {
        notices.tellApplicant(
                request,
                "supervision:" + clock.instant(),
                new Bilingual(request.code() + ": " + vi + words, request.code() + ": " + en + words));
    }

    private RemoteRequest working(String code) {
        RemoteRequest request = led(code);
        if (request.status() != RequestStatus.ACTIVE) {
            throw RequestProblems.notNow(request);
        }
        return request;
    }

    private RemoteRequest led(String code) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        return request;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
