package vn.congvu.modelling.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.congvu.modelling.ModelKind;
import vn.congvu.web.problem.Bilingual;

/** Two texts of one model, read and compared. */
final class TwoVersions {

    private static final List<String> USES = List.of("camunda:formRef", "camunda:decisionRef");

    private final String key;
    private final ModelKind kind;
    private final String before;
    private final String after;
    private final Outline from;
    private final Outline to;
    private final List<Difference> differences;
    private final Vocabulary vocabulary;
    private final EnteredValues entered;

    /** A text is null on the side where the model does not exist. */
    TwoVersions(String key, ModelKind kind, String before, String after, Vocabulary vocabulary, EnteredValues entered) {
        this.key = key;
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.vocabulary = vocabulary;
        this.entered = entered;
        from = outline(before);
        to = outline(after);
        differences = Differences.between(from, to);
    }

    private Outline outline(String text) {
        return text == null ? Outline.empty(kind) : ModelReading.read(key, kind, text);
    }

    String key() {
        return key;
    }

    boolean differ() {
        return !differences.isEmpty();
    }

    /** Keys of the forms and decisions either version refers to. */
    Set<String> used() {
        Set<String> keys = new TreeSet<>();
        Stream.of(from, to)
                .flatMap(side -> side.items().values().stream())
                .flatMap(item -> USES.stream().map(item::value))
                .filter(key -> key != null)
                .forEach(keys::add);
        return keys;
    }

    ModelDiff diff(String fromSide, String toSide, Map<String, Integer> running, List<TwoVersions> parts) {
        return diff(null, fromSide, toSide, running, parts);
    }

    private ModelDiff diff(
            Bilingual whose, String fromSide, String toSide, Map<String, Integer> running, List<TwoVersions> parts) {
        return new ModelDiff(
                key,
                kind,
                whose,
                fromSide,
                toSide,
                before,
                after,
                changes(running),
                new ChangeNote(note(Phrases.VI), note(Phrases.EN)),
                parts.stream()
                        .map(part -> part.diff(whose(part), fromSide, toSide, Map.of(), List.of()))
                        .toList());
    }

    private List<Change> changes(Map<String, Integer> running) {
        Sentences vi = sentences(Phrases.VI);
        Sentences en = sentences(Phrases.EN);
        return differences.stream()
                .map(found -> new Change(
                        found.item().id(),
                        found.item().name(),
                        found.item().nameEn(),
                        found.what(),
                        found.subject(),
                        found.property(),
                        found.before(),
                        found.after(),
                        Phrases.VI.sentence(vi.clause(found)),
                        Phrases.EN.sentence(en.clause(found)),
                        running.get(found.item().id())))
                .toList();
    }

    private List<String> note(Phrases language) {
        return new NoteWriter(language, sentences(language), differences)
                .clauses().stream().map(language::sentence).toList();
    }

    private Bilingual whose(TwoVersions part) {
        return new Bilingual(whose(part, Phrases.VI), whose(part, Phrases.EN));
    }

    /** "Form of the step …": of the first one that uses it. */
    private String whose(TwoVersions part, Phrases language) {
        Naming naming = new Naming(language, from, to);
        return Stream.of(to, from)
                .flatMap(side -> side.items().values().stream())
                .filter(item -> USES.stream().anyMatch(use -> part.key.equals(item.value(use))))
                .findFirst()
                .map(item -> language.title(language.say("part." + part.kind, naming.thing(item))))
                .orElse(part.key);
    }

    private Sentences sentences(Phrases language) {
        return new Sentences(language, vocabulary, entered, from, to);
    }
}
