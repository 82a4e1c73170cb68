package vn.congvu.workflow;

import java.util.List;
import java.util.Map;

/** Decision tables in force, asked outside a process: what is asked with stays out of process variables and histories. */
public interface DecisionTables {

    /**
     * @param inputs text, numbers, booleans or dates
     * @return the outputs of every row that applies
     * @throws UnknownModel when there is no such table
     */
    List<Map<String, Object>> rows(String key, Map<String, Object> inputs);
}
