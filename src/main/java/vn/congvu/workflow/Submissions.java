package vn.congvu.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people sent with the steps they completed; service tasks take it over from here. */
public interface Submissions {

    Optional<Submitted> latest(String businessKey, String step);

    /** All of a step, the oldest first. */
    List<Submitted> all(String businessKey, String step);

    /**
     * @param unitCode the unit that did the step; null for what was sent before units were noted
     * @param stage running number of the stage it was sent in, null outside the stages
     */
    record Submitted(Map<String, Object> data, String unitCode, Integer stage, String by, Instant at) {

        /** The text of a field, null when it was left empty. */
        public String text(String field) {
            Object value = data.get(field);
            return value == null ? null : value.toString();
        }

        /** What was ticked of a list; nothing when it was left empty. */
        public List<String> texts(String field) {
            return texts(data, field);
        }

        public static List<String> texts(Map<String, Object> data, String field) {
            return data.get(field) instanceof Collection<?> several
                    ? several.stream().map(Object::toString).toList()
                    : List.of();
        }
    }
}
