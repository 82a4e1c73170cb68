package vn.congvu.remotework.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.day.Absences;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.Places;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.eligibility.WeekLimit;
import vn.congvu.remotework.evaluation.EvaluationClocks;
import vn.congvu.remotework.plan.Commitments;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.ClockControl;

/**
 * An appeal against a reduction was granted: the days that were wished for and are still to come are looked at anew, under
 * the lock of the quota. What has no room any more is named.
 */
@Component
public class Regrant {

    private final AppealStore appeals;
    private final DayStore days;
    private final Absences absences;
    private final Places places;
    private final WeekLimit week;
    private final Commitments commitments;
    private final EvaluationClocks evaluations;
    private final ClockControl timers;
    private final RemoteJournal journal;
    private final RemoteNotices notices;
    private final Clock clock;

    Regrant(
            AppealStore appeals,
            DayStore days,
            Absences absences,
            Places places,
            WeekLimit week,
            Commitments commitments,
            EvaluationClocks evaluations,
            ClockControl timers,
            RemoteJournal journal,
            RemoteNotices notices,
            Clock clock) {
        this.appeals = appeals;
        this.days = days;
        this.absences = absences;
        this.places = places;
        this.week = week;
        this.commitments = commitments;
        this.evaluations = evaluations;
        this.timers = timers;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /** Nothing is given to somebody whose work at home has ended meanwhile; the answer stands all the same. */
    public void regrant(RemoteRequest request) {
        Set<YearMonth> months = evaluations.months(request);
        List<LocalDate> given = request.hasAPlace() ? places.takeWhatFits(request.claim(), wanted(request)) : List.of();
        if (!given.isEmpty()) {
            commitments.renew(request, RemoteJournal.SYSTEM);
            timers.datesMoved(request.code());
            if (request.isWorking()) {
                evaluations.follow(request, months);
            }
        }
        List<LocalDate> left = days.of(request.code(), RemoteDay.State.NOT_GRANTED);
        appeals.regranted(request.code(), given.size(), left.size());
        tell(request, new RegrantWords(given, left));
    }

    private List<LocalDate> wanted(RemoteRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        List<LocalDate> taken = absences.ofPerson(request.applicant(), request.code());
        List<LocalDate> all = new ArrayList<>(days.of(request.code(), RemoteDay.State.GRANTED));
        List<LocalDate> wanted = new ArrayList<>();
        for (LocalDate day : days.of(request.code(), RemoteDay.State.NOT_GRANTED)) {
            all.add(day);
            if (day.isAfter(today) && !taken.contains(day) && week.holds(request, all)) {
                wanted.add(day);
            } else {
                all.remove(day);
            }
        }
        return wanted;
    }

    private void tell(RemoteRequest request, RegrantWords words) {
        journal.say(request.code(), RemoteEvent.Kind.DAYS_REGRANTED, RemoteJournal.SYSTEM, words.result());
        Bilingual letter = words.letter(request.code());
        notices.tellApplicant(request, "regranted:" + clock.instant(), letter);
        notices.tellHeads(request, "regranted:" + clock.instant(), letter);
    }
}
