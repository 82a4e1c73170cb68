package vn.congvu.remotework.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.PlaceProblems;
import vn.congvu.remotework.day.Places;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.workflow.StepCompletion.StepDone;
import vn.congvu.workflow.Submissions.Submitted;

/** The decision of the leader: gives the place in the same transaction, or refuses with a reason code. */
@Component
public class RequestDecisions {

    private final Places places;
    private final DayStore days;
    private final Clock clock;

    RequestDecisions(Places places, DayStore days, Clock clock) {
        this.places = places;
        this.days = days;
        this.clock = clock;
    }

    public void decided(RemoteRequest request, StepDone step) {
        switch (String.valueOf(step.data().get("decision"))) {
            case "approve" -> approve(request, step, days.of(request.code(), RemoteDay.State.WISHED));
            case "reduce" -> reduce(request, step);
            default -> write(request, step, Decision.Kind.REFUSE);
        }
    }

    private void approve(RemoteRequest request, StepDone step, List<LocalDate> wanted) {
        grant(request, wanted);
        write(request, step, Decision.Kind.APPROVE);
    }

    private void reduce(RemoteRequest request, StepDone step) {
        List<LocalDate> chosen = Submitted.texts(step.data(), "grantedDays").stream()
                .map(LocalDate::parse)
                .sorted()
                .toList();
        grant(request, chosen);
        write(request, step, Decision.Kind.REDUCE);
    }

    /** Days that have passed while it was being decided are nobody's any more. */
    private void grant(RemoteRequest request, List<LocalDate> wanted) {
        requireNothingAgainst(request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        List<LocalDate> ahead =
                wanted.stream().filter(day -> day.isAfter(today)).toList();
        if (ahead.isEmpty()) {
            throw PlaceProblems.noDayLeft();
        }
        places.take(request.claim(), ahead);
        days.refuseWishes(request.code());
    }

    /** What was found against it binds the leader too; refusing is always possible. */
    private static void requireNothingAgainst(RemoteRequest request) {
        require(request.opinions().workload(), "R6");
        require(request.opinions().security(), "N2");
        require(request.opinions().personnel(), "N1");
    }

    private static void require(Boolean agreed, String rule) {
        if (!Boolean.TRUE.equals(agreed)) {
            throw ApprovalProblems.opinionAgainst(rule);
        }
    }

    private void write(RemoteRequest request, StepDone step, Decision.Kind what) {
        request.decided(Decision.of(what, step.text("reasonCode"), step.text("reason"), step.by(), clock.instant()));
    }
}
