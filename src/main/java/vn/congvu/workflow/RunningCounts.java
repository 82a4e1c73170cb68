package vn.congvu.workflow;

import java.util.Collection;
import java.util.List;

/** How many cases run where. Numbers only, nothing of any case. */
public interface RunningCounts {

    /** One statement, however many definitions are asked about. */
    List<AtElement> byElement(Collection<String> definitionIds);

    /** Running instances; one statement. Definitions nothing runs on are left out. */
    List<OfDefinition> byDefinition(Collection<String> definitionIds);

    /** The engine's definitions of a process, the oldest first; one statement. */
    List<String> definitions(String processKey);

    record AtElement(String definitionId, String element, int count) {}

    record OfDefinition(String definitionId, int count) {}
}
