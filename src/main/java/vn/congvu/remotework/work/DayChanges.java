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
import vn.congvu.remotework.day.Places;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.eligibility.Asked;
import vn.congvu.remotework.eligibility.Eligibility;
import vn.congvu.remotework.eligibility.WishCheck;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.remotework.round.PositionStore;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundStore;
import vn.congvu.remotework.rule.PilotSettings;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.ClockControl;

/** Days at home that change after all: the office needs the person, or other days suit both better. */
@Service
public class DayChanges {

    private final RoundStore rounds;
    private final DayStore days;
    private final WishCheck check;
    private final Eligibility eligibility;
    private final Places places;
    private final ClockControl timers;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final RequestAccess access;
    private final WorkingCalendars calendars;
    private final PilotSettings settings;
    private final Clock clock;
    private final PositionStore positions;

    DayChanges(
            RoundStore rounds,
            DayStore days,
            WishCheck check,
            Eligibility eligibility,
            Places places,
            ClockControl timers,
            RemoteJournal journal,
            RemoteNotices notices,
            RequestAccess access,
            WorkingCalendars calendars,
            PilotSettings settings,
            Clock clock,
            PositionStore positions) {
        this.rounds = rounds;
        this.days = days;
        this.check = check;
        this.eligibility = eligibility;
        this.places = places;
        this.timers = timers;
        this.journal = journal;
        this.notices = notices;
        this.access = access;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
        this.positions = positions;
    }

    /** The office needs the person after all: at least one working day before, unless it is urgent. */
    @Transactional
    public void callBack(String code, List<LocalDate> wanted, String reason, boolean urgent) {
        RemoteRequest request = working(code);
        List<LocalDate> granted = days.of(code, RemoteDay.State.GRANTED);
        Instant earliest = calendars
                .forUnit(request.unitCode())
                .due(settings.noticeOfRecall(), clock.instant())
                .due();
        Problem problem = new Problem("remote-work-recall", 422).with("rule", "R13");
        for (int i = 0; i < wanted.size(); i++) {
            LocalDate day = wanted.get(i);
            if (!granted.contains(day) || day.isBefore(today())) {
                problem.field("days[" + i + "]", "no-home-day", day);
            } else if (!urgent && start(day).isBefore(earliest)) {
                problem.field("days[" + i + "]", "recall-too-late", day);
            }
        }
        problem.throwIfAnyField();
        days.callBack(code, wanted);
        timers.datesMoved(code);
        journal.note(code, RemoteEvent.Kind.CALLED_BACK, access.username(), reason);
        tell(
                request,
                "Được gọi về cơ quan ngày " + wanted + ": ",
                "Called back to the office on " + wanted + ": ",
                reason);
    }

    /** Other days for those still to come, not more of them; the same conditions hold, under the same lock. */
    @Transactional
    public void changeDays(String code, List<LocalDate> wanted, String reason) {
        RemoteRequest request = working(code);
        Round round = rounds.find(request.roundId()).orElseThrow();
        LocalDate today = today();
        List<LocalDate> ahead = days.of(code, RemoteDay.State.GRANTED).stream()
                .filter(day -> day.isAfter(today))
                .toList();
        Problem problem = new Problem("remote-work-wish", 422);
        if (wanted.size() > ahead.size()) {
            problem.field("days", "more-days-than-granted", ahead.size());
        }
        check.check(problem, wanted, round, request.unitCode(), days.ofPerson(request.applicant(), code));
        problem.throwIfAnyField();
        days.releaseAfter(code, today);
        days.replace(code, wanted);
        places.take(request.claim(), wanted);
        requireWithinTheWeek(request);
        timers.datesMoved(code);
        journal.note(code, RemoteEvent.Kind.DAYS_CHANGED, access.username(), reason);
        tell(request, "Lịch làm việc tại nhà đã đổi: ", "The days at home have changed: ", reason);
    }

    private void requireWithinTheWeek(RemoteRequest request) {
        PilotPosition position = positions.require(request.positionId());
        eligibility.findings(Asked.of(request, position, days.of(request.code(), RemoteDay.State.GRANTED))).stream()
                .filter(finding -> finding.reason().equals("TOO_MANY_DAYS"))
                .findFirst()
                .ifPresent(finding -> {
                    throw WorkProblems.tooManyDays();
                });
    }

    private void tell(RemoteRequest request, String vi, String en, String words) {
        notices.tellApplicant(
                request,
                "supervision:" + clock.instant(),
                new Bilingual(request.code() + ": " + vi + words, request.code() + ": " + en + words));
    }

    private RemoteRequest working(String code) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (request.status() != RequestStatus.ACTIVE) {
            throw RequestProblems.notNow(request);
        }
        return request;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
