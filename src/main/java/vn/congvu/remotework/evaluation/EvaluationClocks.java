package vn.congvu.remotework.evaluation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.organisation.Role;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.request.RemoteDesks;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.rule.PilotSettings;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.OpenClock;
import vn.congvu.text.Written;
import vn.congvu.workflow.ClockControl;

/** Each month with days at home is to be evaluated by a day of the next one; the ladder sees to it. */
@Component
public class EvaluationClocks {

    private final DayStore days;
    private final RemoteDesks desks;
    private final ClockControl control;
    private final WorkingCalendars calendars;
    private final PilotSettings settings;
    private final Clock clock;

    EvaluationClocks(
            DayStore days,
            RemoteDesks desks,
            ClockControl control,
            WorkingCalendars calendars,
            PilotSettings settings,
            Clock clock) {
        this.days = days;
        this.desks = desks;
        this.control = control;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    public void start(RemoteRequest request) {
        months(request).forEach(month -> control.open(clock(request, month)));
    }

    void evaluated(RemoteRequest request, YearMonth month, String by) {
        control.close(key(request, month), false, null, by);
    }

    /** The days have changed. */
    public void follow(RemoteRequest request, Set<YearMonth> before) {
        start(request);
        cancelUnneeded(request, before);
    }

    /** Of months in which nobody works at home any more. */
    public void cancelUnneeded(RemoteRequest request, Set<YearMonth> before) {
        Set<YearMonth> left = months(request);
        before.stream()
                .filter(month -> !left.contains(month))
                .forEach(month -> control.close(key(request, month), true, "remote work ended", RemoteJournal.SYSTEM));
    }

    public Set<YearMonth> months(RemoteRequest request) {
        return days.of(request.code(), RemoteDay.State.GRANTED).stream()
                .map(YearMonth::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(RemoteRequest request, YearMonth month) {
        return request.code() + "/evaluation/" + month;
    }

    private OpenClock clock(RemoteRequest request, YearMonth month) {
        Instant dayAfter = month.plusMonths(1)
                .atDay(settings.evaluationDay())
                .plusDays(1)
                .atStartOfDay(WorkingCalendar.ZONE)
                .toInstant();
        return new OpenClock(
                key(request, month),
                ClockKind.STEP,
                request.code(),
                RemoteWorkflow.PROCESS,
                "evaluation_" + month,
                "Đánh giá tháng " + Written.month(month),
                "Evaluation of " + Written.month(month),
                request.unitCode(),
                desks.institutionOf(request.unitCode()),
                null,
                Role.HEAD.group(request.unitCode()),
                null,
                calendars.forUnit(request.unitCode()).minusWorking(dayAfter, Duration.ZERO),
                null,
                calendars.current().version(),
                clock.instant(),
                "NĐ 335/2025/NĐ-CP");
    }
}
