package vn.congvu.workflow.engine;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** {@code workingTime.P5D}: the date after so much working time from now; a half day is written {@code P3_5D}. */
@Component
class WorkingTimeName implements ScopedName {

    private final DrawnDates dates;
    private final Clock clock;

    WorkingTimeName(DrawnDates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public String name() {
        return DrawnDate.WORKING_TIME;
    }

    @Override
    public Object property(String property, VariableScope place) {
        return dates.after(property, Scopes.factsOf(place).businessKey(), clock.instant())
                .map(Date::from)
                .orElse(null);
    }
}
