package vn.congvu.remotework.review;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.OpenClock;
import vn.congvu.workflow.DeclaredLevel;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.ServiceLevels;

/** The limits of a review are exactly those its model declares, on the clock of the unit that does the step. */
@Component
class ReviewLevels implements ServiceLevels {

    private final ReviewDesks desks;
    private final ReviewSettings settings;
    private final WorkingCalendars calendars;

    ReviewLevels(ReviewDesks desks, ReviewSettings settings, WorkingCalendars calendars) {
        this.desks = desks;
        this.settings = settings;
        this.calendars = calendars;
    }

    @Override
    public List<OpenClock> clocksFor(
            DeclaredLevel declared, ScopeFacts scope, Supplier<String> group, String clockKey, Instant at) {
        return declared.term() == null ? List.of() : List.of(clock(declared, scope, group.get(), clockKey, at));
    }

    private OpenClock clock(DeclaredLevel declared, ScopeFacts scope, String group, String key, Instant at) {
        String unit = group == null ? settings.compilingUnit() : ReviewDesks.unitOf(group);
        return new OpenClock(
                key,
                declared.kind(),
                scope.businessKey(),
                ReviewPlanning.PROCESS,
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
                settings.basisVi());
    }
}
