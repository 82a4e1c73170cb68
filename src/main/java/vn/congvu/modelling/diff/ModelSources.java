package vn.congvu.modelling.diff;

import java.util.Map;
import java.util.Optional;
import vn.congvu.modelling.ModelKind;

/** Where the texts of versions, drafts and proposals are kept. A side is a number, {@code draft}, {@code live} or {@code proposal:<id>}. */
public interface ModelSources {

    record Text(ModelKind kind, String source) {}

    /**
     * Empty when the model has nothing on that side, such as a new one in force. A draft that nobody began is the version
     * in force.
     */
    Optional<Text> source(String key, String side);

    /** A form or a decision table as it belongs to that side of a process. */
    Optional<Text> part(String process, String side, String key);

    /** How many are at each element of a process now. */
    Map<String, Integer> running(String key);
}
