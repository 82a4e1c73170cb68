package vn.congvu.remotework.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.web.problem.Bilingual;

/** The head notes who cannot be reached (R8). Only in working hours of a day at home: nobody has to be reachable at night. */
@Service
public class SupervisionDesk {

    private final DayStore days;
    private final AttendanceStore attendance;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final RequestAccess access;
    private final WorkingCalendars calendars;
    private final Clock clock;

    SupervisionDesk(
            DayStore days,
            AttendanceStore attendance,
            RemoteJournal journal,
            RemoteNotices notices,
            RequestAccess access,
            WorkingCalendars calendars,
            Clock clock) {
        this.days = days;
        this.attendance = attendance;
        this.journal = journal;
        this.notices = notices;
        this.access = access;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional
    public void unreachable(String code, String note) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (request.status() != RequestStatus.ACTIVE) {
            throw RequestProblems.notNow(request);
        }
        Instant now = clock.instant();
        requireAtHome(request, now);
        attendance.unreachable(code, note, access.username(), now);
        journal.note(code, RemoteEvent.Kind.UNREACHABLE, access.username(), note);
        notices.tellApplicant(
                request,
                "supervision:" + now,
                new Bilingual(
                        "%s: Được ghi nhận không liên lạc được: %s".formatted(code, note),
                        "%s: Noted as unreachable: %s".formatted(code, note)));
    }

    private void requireAtHome(RemoteRequest request, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        if (!calendars.forUnit(request.unitCode()).isOpen(now)
                || !days.of(request.code(), RemoteDay.State.GRANTED).contains(today)) {
            throw WorkProblems.notAHomeDay(today);
        }
    }
}
