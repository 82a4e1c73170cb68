package vn.congvu.modelling.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congvu.modelling.ModelKind;
import vn.congvu.modelling.diff.ModelSources.Text;
import vn.congvu.workflow.UnknownModel;

/** Compares two versions of a model, and of the forms and tables that belong to it. */
public final class Comparison {

    private final ModelSources sources;
    private final Vocabulary vocabulary;

    public Comparison(ModelSources sources, Vocabulary vocabulary) {
        this.sources = sources;
        this.vocabulary = vocabulary;
    }

    /** {@link UnreadableModel} when a side is broken, {@link UnknownModel} when there is neither. */
    public ModelDiff between(String key, String from, String to) {
        Optional<Text> before = sources.source(key, from);
        Optional<Text> after = sources.source(key, to);
        ModelKind kind = Stream.of(after, before)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Text::kind)
                .orElseThrow(() -> new UnknownModel(key));
        TwoVersions versions = new TwoVersions(key, kind, text(before), text(after), vocabulary, EnteredValues.NONE);
        return kind == ModelKind.PROCESS ? withParts(versions, from, to) : versions.diff(from, to, Map.of(), List.of());
    }

    private ModelDiff withParts(TwoVersions process, String from, String to) {
        EnteredValues entered = entered(process, to, from);
        List<TwoVersions> parts = new ArrayList<>();
        process.used()
                .forEach(part -> part(process.key(), part, from, to, entered).ifPresent(parts::add));
        return process.diff(from, to, sources.running(process.key()), parts);
    }

    /** Of the first side that has a word for them. */
    private EnteredValues entered(TwoVersions process, String... sides) {
        return EnteredValues.in(Stream.of(sides)
                .flatMap(side -> process.used().stream().flatMap(key -> form(process.key(), side, key)))
                .toList());
    }

    private Stream<Outline> form(String process, String side, String key) {
        return sources.part(process, side, key).filter(part -> part.kind() == ModelKind.FORM).stream()
                .map(part -> ModelReading.read(key, part.kind(), part.source()));
    }

    private Optional<TwoVersions> part(String process, String key, String from, String to, EnteredValues entered) {
        Optional<Text> before = sources.part(process, from, key);
        Optional<Text> after = sources.part(process, to, key);
        if (Objects.equals(text(before), text(after))) {
            return Optional.empty();
        }
        ModelKind kind = after.or(() -> before).orElseThrow().kind();
        return Optional.of(new TwoVersions(key, kind, text(before), text(after), vocabulary, entered))
                .filter(TwoVersions::differ);
    }

    private static String text(Optional<Text> side) {
        return side.map(Text::source).orElse(null);
    }
}
