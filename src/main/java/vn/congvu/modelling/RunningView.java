package vn.congvu.modelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the running cases of a process are. Numbers only. */
public record RunningView(List<OfStep> steps, List<OfVersion> versions) {

    public record OfStep(String element, int version, int count) {}

    public record OfVersion(int version, int count) {}

    static RunningView of(Map<String, Map<Integer, Integer>> steps, Map<Integer, Integer> versions) {
        List<OfStep> atSteps = new ArrayList<>();
        steps.forEach((element, counts) ->
                counts.forEach((version, count) -> atSteps.add(new OfStep(element, version, count))));
        List<OfVersion> onVersions = new ArrayList<>();
        versions.forEach((version, count) -> onVersions.add(new OfVersion(version, count)));
        return new RunningView(atSteps, onVersions);
    }
}
