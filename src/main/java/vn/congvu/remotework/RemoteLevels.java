package vn.congvu.remotework;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.remotework.request.RemoteDesks;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.request.Requests;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundStore;
import vn.congvu.sla.OpenClock;
import vn.congvu.workflow.DeclaredLevel;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.ServiceLevels;

/** The limits of a request are exactly those its model declares, on the clock of the unit that does the step. */
@Component
class RemoteLevels implements ServiceLevels {

    private final Requests requests;
    private final RoundStore rounds;
    private final RemoteDesks desks;
    private final WorkingCalendars calendars;

    RemoteLevels(Requests requests, RoundStore rounds, RemoteDesks desks, WorkingCalendars calendars) {
        this.requests = requests;
        this.rounds = rounds;
        this.desks = desks;
        this.calendars = calendars;
    }

    @Override
    public List<OpenClock> clocksFor(
            DeclaredLevel declared, ScopeFacts scope, Supplier<String> group, String clockKey, Instant at) {
        return declared.term() == null
                ? List.of()
                : List.of(clock(declared, requests.require(scope.businessKey()), group.get(), clockKey, at));
    }

    private OpenClock clock(DeclaredLevel declared, RemoteRequest request, String group, String key, Instant at) {
        String unit = group == null ? request.unitCode() : RemoteDesks.unitOf(group);
        return new OpenClock(
                key,
                declared.kind(),
                request.code(),
                RemoteWorkflow.PROCESS,
                declared.elementId(),
                declared.nameVi(),
                declared.nameEn(),
                unit,
                desks.institutionOf(unit),
                null,
                group,
                declared.term(),
                null,
                null,
                calendars.current().version(),
                at,
                rounds.find(request.roundId()).map(Round::legalBasis).orElse(null));
    }
}
