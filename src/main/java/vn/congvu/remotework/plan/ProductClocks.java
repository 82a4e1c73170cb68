package vn.congvu.remotework.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.organisation.Role;
import vn.congvu.remotework.request.RemoteDesks;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundStore;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.OpenClock;
import vn.congvu.workflow.ClockControl;

/** Each product of a plan runs on a clock of its own: a late one climbs the same ladder as any late step. */
@Component
public class ProductClocks {

    private final PlanStore plans;
    private final RemoteDesks desks;
    private final RoundStore rounds;
    private final ClockControl control;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ProductClocks(
            PlanStore plans,
            RemoteDesks desks,
            RoundStore rounds,
            ClockControl control,
            WorkingCalendars calendars,
            Clock clock) {
        this.plans = plans;
        this.desks = desks;
        this.rounds = rounds;
        this.control = control;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Those that run already go on as they are. */
    public void start(RemoteRequest request) {
        plans.of(request.code()).stream()
                .filter(planned -> planned.deliveredAt() == null)
                .forEach(planned -> control.open(clock(request, planned)));
    }

    public void delivered(RemoteRequest request, int number) {
        control.close(key(request, number), false, null, request.applicant());
    }

    /** What is not delivered when the work at home ends is not late, it is work of the office again. */
    public void cancel(RemoteRequest request) {
        plans.of(request.code()).forEach(planned -> cancel(request, planned));
    }

    void cancel(RemoteRequest request, Planned planned) {
        control.close(key(request, planned.number()), true, "no longer to be delivered", RemoteJournal.SYSTEM);
    }

    private static String key(RemoteRequest request, int number) {
        return request.code() + "/product/" + number;
    }

    private OpenClock clock(RemoteRequest request, Planned planned) {
        String name = planned.line().product();
        return new OpenClock(
                key(request, planned.number()),
                ClockKind.STEP,
                request.code(),
                RemoteWorkflow.PROCESS,
                "product_" + planned.number(),
                "Sản phẩm: " + name,
                "Product: " + name,
                request.unitCode(),
                desks.institutionOf(request.unitCode()),
                request.applicant(),
                Role.OFFICER.group(request.unitCode()),
                null,
                endOf(planned.line().dueOn(), request.unitCode()),
                null,
                calendars.current().version(),
                clock.instant(),
                rounds.find(request.roundId()).map(Round::legalBasis).orElse(null));
    }

    /** The last working moment of the day. */
    private Instant endOf(LocalDate day, String unit) {
        Instant midnight = day.plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
        return calendars.forUnit(unit).minusWorking(midnight, Duration.ZERO);
    }
}
