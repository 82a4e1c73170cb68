package vn.congvu.modelling.gate;

import java.util.Set;

/**
 * What a model may refer to beside the catalogue: what is in force, and what is proposed together with it.
 *
 * @param variables that forms and decisions write and expressions may read, such as {@code decision}
 */
public record Surroundings(Set<String> processes, Set<String> decisions, Set<String> forms, Set<String> variables) {

    public Surroundings(Set<String> processes, Set<String> decisions, Set<String> forms) {
        this(processes, decisions, forms, Set.of());
    }
}
