package vn.congvu.modelling;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What a model says of itself, as far as it can be read: a draft may be broken.
 *
 * @param name null when it says none
 * @param steps names of the steps by the form they show
 */
record Outline(
        String name, String nameEn, Map<String, StepName> steps, Set<String> decisions, Set<String> calledProcesses) {

    static final Outline EMPTY = new Outline(null, null, Map.of(), Set.of(), Set.of());

    record StepName(String vi, String en) {}

    boolean uses(Collection<String> keys) {
        return keys.stream().anyMatch(key -> steps.containsKey(key) || decisions.contains(key));
    }

    Set<String> forms() {
        return steps.keySet();
    }
}
