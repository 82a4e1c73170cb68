package vn.congvu.modelling;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.RunningCounts;

/**
 * How many cases run on which version of a process. Two statements for any number of processes, versions and steps; for
 * steps and versions of one process together, three.
 */
@Component
class RunningCases {

    private final DefinitionStore definitions;
    private final RunningCounts counts;

    RunningCases(DefinitionStore definitions, RunningCounts counts) {
        this.definitions = definitions;
        this.counts = counts;
    }

    /** Zero for those nothing runs on. */
    Map<String, Integer> byProcess(Collection<String> keys) {
        var known = definitions.of(keys);
        Map<String, Integer> running = new HashMap<>();
        keys.forEach(key -> running.put(key, 0));
        counts.byDefinition(known.keySet())
                .forEach(count -> running.merge(known.get(count.definitionId()).key(), count.count(), Integer::sum));
        return running;
    }

    /** By version; versions nothing runs on are left out. */
    Map<Integer, Integer> byVersion(String key) {
        var known = definitions.of(List.of(key));
        Map<Integer, Integer> running = new TreeMap<>();
        counts.byDefinition(known.keySet())
                .forEach(
                        count -> running.merge(known.get(count.definitionId()).version(), count.count(), Integer::sum));
        return running;
    }

    RunningView of(String key) {
        var known = definitions.of(List.of(key));
        Map<Integer, Integer> versions = new TreeMap<>();
        counts.byDefinition(known.keySet())
                .forEach(count ->
                        versions.merge(known.get(count.definitionId()).version(), count.count(), Integer::sum));
        Map<String, Map<Integer, Integer>> steps = new TreeMap<>();
        counts.byElement(known.keySet())
                .forEach(count -> steps.computeIfAbsent(count.element(), element -> new TreeMap<>())
                        .merge(known.get(count.definitionId()).version(), count.count(), Integer::sum));
        return RunningView.of(steps, versions);
    }
}
