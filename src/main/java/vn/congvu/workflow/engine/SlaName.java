package vn.congvu.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.Cases;
import vn.congvu.workflow.ScopeFacts;

/**
 * {@code sla.dueDate}: when the clock around this place of the model is due. Other dates are those of the case, such as
 * {@code sla.apologyDate}.
 */
@Component
class SlaName implements ScopedName {

    private final Cases cases;
    private final ClocksAround clocks;

    SlaName(Cases cases, ClocksAround clocks) {
        this.cases = cases;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return DrawnDate.SLA;
    }

    @Override
    public Object property(String property, VariableScope place) {
        return date(property, place).map(Date::from).orElse(null);
    }

    private Optional<Instant> date(String property, VariableScope place) {
        if (property.equals(DrawnDate.DUE)) {
            return clocks.due(place);
        }
        ScopeFacts scope = Scopes.factsOf(place);
        return cases.of(scope.businessKey()).dates().date(property, scope);
    }
}
