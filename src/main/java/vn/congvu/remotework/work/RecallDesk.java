package vn.congvu.remotework.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.plan.Commitments;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.rule.PilotSettings;
import vn.congvu.text.Written;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.ClockControl;

/** The office needs the person after all: at least one working day before, unless it is urgent. */
@Service
public class RecallDesk {

    private final DayStore days;
    private final Commitments commitments;
    private final ClockControl timers;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final RequestAccess access;
    private final WorkingCalendars calendars;
    private final PilotSettings settings;
    private final Clock clock;

    RecallDesk(
            DayStore days,
            Commitments commitments,
            ClockControl timers,
            RemoteJournal journal,
            RemoteNotices notices,
            RequestAccess access,
            WorkingCalendars calendars,
            PilotSettings settings,
            Clock clock) {
        this.days = days;
        this.commitments = commitments;
        this.timers = timers;
        this.journal = journal;
        this.notices = notices;
        this.access = access;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void callBack(String code, List<LocalDate> wanted, String reason, boolean urgent) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (request.status() != RequestStatus.ACTIVE) {
            throw RequestProblems.notNow(request);
        }
        check(request, wanted, urgent);
        days.callBack(code, wanted);
        timers.datesMoved(code);
        journal.note(code, RemoteEvent.Kind.CALLED_BACK, access.username(), reason);
        commitments.followRecall(request, access.username());
        notices.tellApplicant(
                request,
                "supervision:" + clock.instant(),
                new Bilingual(
                        "%s: Được gọi về cơ quan ngày %s: %s".formatted(code, Written.days(wanted), reason),
                        "%s: Called back to the office on %s: %s".formatted(code, Written.days(wanted), reason)));
    }

    private void check(RemoteRequest request, List<LocalDate> wanted, boolean urgent) {
        List<LocalDate> granted = days.of(request.code(), RemoteDay.State.GRANTED);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        Instant earliest = calendars
                .forUnit(request.unitCode())
                .due(settings.noticeOfRecall(), clock.instant())
                .due();
        Problem problem = new Problem("remote-work-recall", 422).with("rule", "R13");
        for (int i = 0; i < wanted.size(); i++) {
            LocalDate day = wanted.get(i);
            if (!granted.contains(day) || day.isBefore(today)) {
                problem.field("days[" + i + "]", "no-home-day", day);
            } else if (!urgent
                    && day.atStartOfDay(WorkingCalendar.ZONE).toInstant().isBefore(earliest)) {
                problem.field("days[" + i + "]", "recall-too-late", day);
            }
        }
        problem.throwIfAnyField();
    }
}
