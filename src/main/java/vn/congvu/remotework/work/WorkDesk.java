package vn.congvu.remotework.work;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.plan.Planned;
import vn.congvu.remotework.plan.ProductClocks;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;

/** What somebody does who works at home: check in, deliver, report. The times are the server's. */
@Service
public class WorkDesk {

    private final DayStore days;
    private final PlanStore plans;
    private final AttendanceStore attendance;
    private final ProductClocks products;
    private final RemoteJournal journal;
    private final RequestAccess access;
    private final Clock clock;

    WorkDesk(
            DayStore days,
            PlanStore plans,
            AttendanceStore attendance,
            ProductClocks products,
            RemoteJournal journal,
            RequestAccess access,
            Clock clock) {
        this.days = days;
        this.plans = plans;
        this.attendance = attendance;
        this.products = products;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /** @param day as the person says it, null for today; any other day is refused */
    @Transactional
    public void checkIn(String code, LocalDate day) {
        RemoteRequest request = working(code);
        LocalDate today = homeDay(request, day);
        attendance.checkIn(code, today, clock.instant());
        journal.note(code, RemoteEvent.Kind.CHECKED_IN, access.username());
    }

    @Transactional
    public void report(String code, LocalDate day, String report) {
        RemoteRequest request = working(code);
        attendance.report(code, homeDay(request, day), report, clock.instant());
        journal.note(code, RemoteEvent.Kind.REPORTED, access.username());
    }

    @Transactional
    public void deliver(String code, int number, String delivery) {
        RemoteRequest request = working(code);
        Planned planned = plans.one(code, number).orElseThrow(() -> RequestProblems.unknown(code + "/" + number));
        if (Boolean.TRUE.equals(planned.accepted())) {
            throw WorkProblems.productAccepted(number);
        }
        plans.delivered(code, number, delivery, clock.instant());
        products.delivered(request, number);
        journal.note(
                code,
                RemoteEvent.Kind.PRODUCT_DELIVERED,
                access.username(),
                planned.line().product());
    }

    private RemoteRequest working(String code) {
        RemoteRequest request = access.locked(code);
        access.requireSelf(request);
        if (request.status() != RequestStatus.ACTIVE) {
            throw RequestProblems.notNow(request);
        }
        return request;
    }

    private LocalDate homeDay(RemoteRequest request, LocalDate said) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (said != null && !said.equals(today)) {
            throw WorkProblems.notToday(said);
        }
        RemoteDay home = days.of(request.code()).stream()
                .filter(day -> day.date().equals(today) && day.state() == RemoteDay.State.GRANTED)
                .findFirst()
                .orElseThrow(() -> WorkProblems.notAHomeDay(today));
        if (!home.committed()) {
            throw WorkProblems.notCommitted(today);
        }
        return today;
    }
}
