package vn.congvu.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** The dates of a case that designers may draw timers on, and the calendar they are counted by. */
public interface CaseDates {

    /** {@code apologyDate} for instance; empty when cases of this feature have no such date. */
    Optional<Instant> date(String name, String businessKey);

    /** As {@link #date(String, String)}, where each stage of a case has dates of its own. */
    default Optional<Instant> date(String name, ScopeFacts scope) {
        return date(name, scope.businessKey());
    }

    /** Whether timers on this date stand still while the clocks of the case do. */
    default boolean sleeps(String name) {
        return false;
    }

    /** The unit in whose working time terms of the case are counted. */
    String calendarUnit(String businessKey);

    /** These cases are about to be asked about: whoever computes the dates may read them all at once. */
    default void expect(Collection<String> businessKeys) {}
}
