package vn.congvu.modelling.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonProperties {

    @Property(tries = 200)
    void turnedAroundWhatCameIsWhatWent(@ForAll("processes") String one, @ForAll("processes") String other) {
        ModelDiff there = Compared.processes(one, other);
        ModelDiff back = Compared.processes(other, one);
        assertThat(ids(there, What.ADDED)).isEqualTo(ids(back, What.REMOVED));
        assertThat(ids(there, What.REMOVED)).isEqualTo(ids(back, What.ADDED));
        assertThat(values(there, false)).isEqualTo(values(back, true));
    }

    @Property(tries = 200)
    void turnedAroundForms(@ForAll("forms") String one, @ForAll("forms") String other) {
        ModelDiff there = Compared.forms(one, other);
        ModelDiff back = Compared.forms(other, one);
        assertThat(ids(there, What.ADDED)).isEqualTo(ids(back, What.REMOVED));
        assertThat(values(there, false)).isEqualTo(values(back, true));
    }

    @Property(tries = 100)
    void nothingIsDifferentFromItself(@ForAll("processes") String one) {
        assertThat(Compared.processes(one, one).changes()).isEmpty();
    }

    private static Set<String> ids(ModelDiff diff, What what) {
        return diff.changes().stream()
                .filter(change -> change.what() == what)
                .map(Change::element)
                .collect(Collectors.toSet());
    }

    private static Set<List<String>> values(ModelDiff diff, boolean turned) {
        return diff.changes().stream()
                .filter(change -> change.what() == What.CHANGED)
                .map(change -> List.of(
                        change.element(),
                        change.property(),
                        String.valueOf(turned ? change.after() : change.before()),
                        String.valueOf(turned ? change.before() : change.after())))
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<String> processes() {
        return steps().map(steps -> Side.process(String.join("", steps) + flows(steps.size())));
    }

    @Provide
    Arbitrary<String> forms() {
        return fields().map(fields -> Side.form(fields.toArray(String[]::new)));
    }

    private Arbitrary<List<String>> steps() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e"),
                        Arbitraries.of("Một", "Hai"),
                        Arbitraries.of("P1D", "P2D", "PT4H", "nonsense"),
                        Arbitraries.of("unit.officer", "unit.head", "unknown"))
                .as((id, name, sla, group) -> List.of(id, Side.step(id, name, sla, group, "")))
                .list()
                .uniqueElements(step -> step.get(0))
                .ofMaxSize(5)
                .map(steps -> steps.stream().map(step -> step.get(1)).toList());
    }

    private Arbitrary<List<String>> fields() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.of("Một", "Hai"),
                        Arbitraries.of("", ",\"validate\":{\"required\":true}", ",\"description\":\"x\""))
                .as((id, label, more) -> List.of(id, Side.field(id, label, more)))
                .list()
                .uniqueElements(field -> field.get(0))
                .ofMaxSize(4)
                .map(fields -> fields.stream().map(field -> field.get(1)).toList());
    }

    private static String flows(int count) {
        return IntStream.range(1, count)
                .mapToObj(i -> Side.flow("f" + i, "s" + (i - 1), "s" + i, ""))
                .collect(Collectors.joining());
    }
}
