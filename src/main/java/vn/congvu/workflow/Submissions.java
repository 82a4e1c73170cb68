package vn.congvu.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What people sent with the steps they completed; service tasks take it over from here. */
public interface Submissions {

    Optional<Submitted> latest(String businessKey, String step);

    /** @param stage running number of the stage it was sent in, null outside the stages */
    record Submitted(Map<String, Object> data, Integer stage, String by, Instant at) {

        /** The text of a field, null when it was left empty. */
        public String text(String field) {
            Object value = data.get(field);
            return value == null ? null : value.toString();
        }
    }
}
