package vn.congvu.workflow;

import java.util.List;

/** The tokens of one process instance: elements it stands on and elements it has left behind. */
public record ProcessPosition(
        String key,
        String name,
        String definitionId,
        Integer stage,
        boolean ended,
        List<String> active,
        List<String> done) {}
