package vn.congvu.remotework.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.Places;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.eligibility.WeekLimit;
import vn.congvu.remotework.eligibility.WishCheck;
import vn.congvu.remotework.evaluation.EvaluationClocks;
import vn.congvu.remotework.plan.Commitments;
import vn.congvu.remotework.plan.DueDates;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.ClockControl;

/**
 * Other days for those still to come, not more of them; the same conditions hold, under the same lock. Both sign the
 * commitment anew.
 */
@Service
public class DayChanges {

    private final DayStore days;
    private final WishCheck check;
    private final WeekLimit week;
    private final Places places;
    private final DueDates dueDates;
    private final Commitments commitments;
    private final EvaluationClocks evaluations;
    private final ClockControl timers;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final RequestAccess access;
    private final Clock clock;

    DayChanges(
            DayStore days,
            WishCheck check,
            WeekLimit week,
            Places places,
            DueDates dueDates,
            Commitments commitments,
            EvaluationClocks evaluations,
            ClockControl timers,
            RemoteJournal journal,
            RemoteNotices notices,
            RequestAccess access,
            Clock clock) {
        this.days = days;
        this.check = check;
        this.week = week;
        this.places = places;
        this.dueDates = dueDates;
        this.commitments = commitments;
        this.evaluations = evaluations;
        this.timers = timers;
        this.journal = journal;
        this.notices = notices;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public void changeDays(String code, NewDays other) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (request.status() != RequestStatus.ACTIVE) {
            throw RequestProblems.notNow(request);
        }
        List<LocalDate> ahead = ahead(code);
        List<LocalDate> givenUp =
                ahead.stream().filter(day -> !other.days().contains(day)).toList();
        requireFitting(request, other, ahead.size(), givenUp);
        Set<YearMonth> months = evaluations.months(request);
        exchange(request, other.days());
        evaluations.follow(request, months);
        timers.datesMoved(code);
        journal.note(code, RemoteEvent.Kind.DAYS_CHANGED, access.username(), other.reason());
        dueDates.settle(request, givenUp, other.dueDates(), access.username());
        commitments.renewApproved(request, access.username());
        tell(request, other.reason());
    }

    private List<LocalDate> ahead(String code) {
        return days.of(code, RemoteDay.State.GRANTED).stream()
                .filter(day -> day.isAfter(today()))
                .toList();
    }

    private void requireFitting(RemoteRequest request, NewDays other, int most, List<LocalDate> givenUp) {
        Problem problem = new Problem("remote-work-wish", 422);
        if (other.days().size() > most) {
            problem.field("days", "more-days-than-granted", most);
        }
        check.check(problem, request, other.days());
        dueDates.check(problem, request, givenUp, other.days(), other.dueDates());
        problem.throwIfAnyField();
    }

    private void exchange(RemoteRequest request, List<LocalDate> wanted) {
        days.releaseAfter(request.code(), today());
        days.replace(request.code(), wanted);
        places.take(request.claim(), wanted);
        week.require(request);
    }

    private void tell(RemoteRequest request, String reason) {
        notices.tellApplicant(
                request,
                "supervision:" + clock.instant(),
                new Bilingual(
                        "%s: Lịch làm việc tại nhà đã đổi: %s".formatted(request.code(), reason),
                        "%s: The days at home have changed: %s".formatted(request.code(), reason)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
