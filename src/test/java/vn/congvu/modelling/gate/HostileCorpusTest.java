package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congvu.modelling.hostile.Corpus;
import vn.congvu.modelling.hostile.Harm;
import vn.congvu.modelling.hostile.HostileModel;

/**
 * Every hostile file of the corpus against the gate alone, without its dry run: refused, for a reason that has to do
 * with the attack, at the element where it stands, and nothing happens meanwhile.
 */
class HostileCorpusTest {

    /** What the gate says of a model that is merely unfinished; no attack may be refused for nothing else. */
    private static final Set<String> UNFINISHED =
            Set.of("task-service-level", "task-group", "task-form", "step-name", "exclusive-merge", "escalation-path");

    static List<Corpus.Attack> attacks() {
        return Corpus.attacks(Corpus.all());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefused(Corpus.Attack attack) {
        Harm.Traces before = Harm.traces();

        assertThat(attack.models().stream().flatMap(HostileCorpusTest::complaint))
                .isEmpty();
        assertThat(Harm.traces()).isEqualTo(before);
    }

    private static Stream<String> complaint(HostileModel model) {
        Verdict verdict = Gate.verdict(model.bytes().get());
        List<Finding> errors = errors(verdict, model);
        if (verdict.report().deployable() || verdict.checked() != null || errors.isEmpty()) {
            return Stream.of(model + " was let in, or refused for something else: " + Gate.errors(verdict.report()));
        }
        return isToldWhere(model, errors)
                ? Stream.empty()
                : Stream.of(model + " stands at " + model.element() + ", told are " + Gate.errors(verdict.report()));
    }

    /** A file that cannot be read has no elements, and what stands in or after something refused is not looked into. */
    private static boolean isToldWhere(HostileModel model, List<Finding> errors) {
        return model.element() == null
                || errors.stream().allMatch(finding -> finding.element() == null)
                || errors.stream()
                        .anyMatch(finding -> model.element().equals(finding.element())
                                || Set.of("element-allowed", "no-doctype").contains(finding.rule()));
    }

    private static List<Finding> errors(Verdict verdict, HostileModel model) {
        return verdict.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> model.rule() == null
                        ? !UNFINISHED.contains(finding.rule())
                        : finding.rule().equals(model.rule()))
                .toList();
    }

    @Test
    void theCorpusHoldsHundredsOfDifferentAttacksInThousandsOfFiles() {
        assertThat(attacks())
                .extracting(Corpus.Attack::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(900);
        Set<String> files = Corpus.all()
                .map(model ->
                        Gate.report(model.bytes().get()).hash() + model.bytes().get().length)
                .collect(Collectors.toSet());

        assertThat(files).hasSizeGreaterThan(8_000);
    }
}
