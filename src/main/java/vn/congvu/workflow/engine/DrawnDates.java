package vn.congvu.workflow.engine;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.ModelName;
import vn.congvu.workflow.ScopeFacts;

/** The catalogued dates of a case that designers may draw timers on, {@code sla.apologyDate} for instance. */
@Component
class DrawnDates {

    static final String APOLOGY = "apologyDate";

    static final List<String> ALL = List.of(APOLOGY, "supplementDeadline");

    private static final String NAME = "sla";

    private final Collection<ModelName> names;

    DrawnDates(Collection<ModelName> names) {
        this.names = names;
    }

    /** As it stands in a model. */
    static String expression(String date) {
        return "${" + NAME + "." + date + "}";
    }

    Date of(String businessKey, String date) {
        return (Date) name().property(date, new ScopeFacts(businessKey, null, null));
    }

    void expect(Collection<String> businessKeys) {
        name().expect(businessKeys);
    }

    private ModelName name() {
        return names.stream()
                .filter(name -> name.name().equals(NAME))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody computes the dates of " + NAME));
    }
}
