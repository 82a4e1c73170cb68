package vn.congvu.modelling.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what changes as few sentences as say it: what is alike together, what only follows from something else not at
 * all, what is only drawn anew in one sentence.
 */
final class NoteWriter {

    private static final Set<String> ENGLISH = Set.of("nameEn", "labelEn", "descriptionEn", "textEn");

    private final Phrases phrases;
    private final Sentences sentences;
    private final List<Difference> differences;
    private final Set<String> cameOrWent;
    private final Set<String> came;

    NoteWriter(Phrases phrases, Sentences sentences, List<Difference> differences) {
        this.phrases = phrases;
        this.sentences = sentences;
        this.differences = differences;
        came = ids(What.ADDED).collect(Collectors.toSet());
        cameOrWent = Stream.concat(came.stream(), ids(What.REMOVED)).collect(Collectors.toSet());
    }

    /** Clauses that begin small and have no stop, so that they can stand behind a colon. */
    List<String> clauses() {
        List<String> told = new ArrayList<>(groups().stream().map(this::clause).toList());
        count("note.english", differences.stream().filter(this::isEnglish), told);
        count("note.technical", differences.stream().filter(this::isTechnical), told);
        if (told.isEmpty() && !differences.isEmpty()) {
            told.add(phrases.say("note.onlyDrawn"));
        }
        return told;
    }

    private Collection<List<Difference>> groups() {
        Map<List<Object>, List<Difference>> groups = new LinkedHashMap<>();
        differences.stream()
                .filter(this::isTold)
                .sorted(Comparator.comparing(Difference::subject).thenComparing(Difference::what))
                .forEach(difference -> groups.computeIfAbsent(key(difference), none -> new ArrayList<>())
                        .add(difference));
        return groups.values();
    }

    private static List<Object> key(Difference difference) {
        Item item = difference.item();
        if (isCell(difference)) {
            return List.of(item.id());
        }
        boolean alone = difference.what() == What.MOVED
                || difference.what() == What.ADDED && difference.subject() == Subject.STEP
                || item.kind().equals("rule")
                || Set.of(Subject.FLOW, Subject.NAME, Subject.FIELD).contains(difference.subject())
                        && difference.what() == What.CHANGED;
        return alone
                ? List.of(difference)
                : List.of(
                        difference.what(),
                        difference.subject(),
                        item.kind(),
                        String.valueOf(difference.property()),
                        difference.what() == What.CHANGED ? difference.before() + ">" + difference.after() : "",
                        String.valueOf(item.value("required")));
    }

    private String clause(List<Difference> group) {
        return isCell(group.get(0)) ? sentences.row(group) : sentences.clause(group);
    }

    private boolean isTold(Difference difference) {
        return difference.subject() != Subject.LAYOUT
                && !isEnglish(difference)
                && !isTechnical(difference)
                && !isUnnamedKnot(difference)
                && !followsFromAnother(difference);
    }

    private static boolean isCell(Difference difference) {
        return difference.subject() == Subject.RULE && difference.what() == What.CHANGED;
    }

    private boolean isEnglish(Difference difference) {
        return difference.property() != null && ENGLISH.contains(difference.property());
    }

    private boolean isTechnical(Difference difference) {
        return difference.what() == What.CHANGED
                && Set.of(Subject.OTHER, Subject.DECISION, Subject.FORM, Subject.SERVICE_LEVEL, Subject.FIELD)
                        .contains(difference.subject())
                && Stream.of("of.", "on.", "off.").noneMatch(kind -> phrases.knows(kind + difference.property()))
                && !Set.of("values", "type").contains(difference.property());
    }

    /** A gateway nobody named joins or splits paths that are told already. */
    private static boolean isUnnamedKnot(Difference difference) {
        return difference.subject() == Subject.STEP
                && difference.item().name() == null
                && Set.of("choice", "parallel").contains(difference.item().kind());
    }

    /** A path that leads to or from a step that came or went is told with the step. */
    private boolean followsFromAnother(Difference difference) {
        if (difference.subject() != Subject.FLOW
                || difference.property() == null && difference.item().kind().equals("messageFlow")) {
            return false;
        }
        Item flow = difference.item();
        if (difference.what() != What.CHANGED) {
            return touches(cameOrWent, flow);
        }
        return came.contains(difference.after()) || came.contains(flow.id());
    }

    private static boolean touches(Set<String> ids, Item flow) {
        return ids.contains(flow.value("sourceRef")) || ids.contains(flow.value("targetRef"));
    }

    private Stream<String> ids(What what) {
        return differences.stream()
                .filter(difference -> difference.what() == what && difference.property() == null)
                .map(difference -> difference.item().id());
    }

    private void count(String key, Stream<Difference> counted, List<String> told) {
        long count = counted.count();
        if (count > 0) {
            told.add(phrases.say(count == 1 ? key + ".one" : key, String.valueOf(count)));
        }
    }
}
