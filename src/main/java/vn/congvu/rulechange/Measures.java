package vn.congvu.rulechange;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The measure of each kind of change. */
@Component
class Measures {

    private final Map<ChangeKind, Measure> byKind;

    Measures(List<Measure> measures) {
        byKind = measures.stream().collect(toMap(Measure::kind, Function.identity()));
    }

    Measure of(ChangeKind kind) {
        return byKind.get(kind);
    }

    Measure of(RuleChange change) {
        return of(change.kind());
    }
}
