package vn.congvu.modelling.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congvu.calendar.MalformedTerm;
import vn.congvu.calendar.Term;

/**
 * What a model may name. One file says it for the gate, for the rules of the editor and for the lists that designers
 * choose from: {@code modelling/catalogue.json}.
 *
 * @param names that an expression may read beside the groups
 * @param choices lists that the case supplies to a field of a form
 * @param code what executes something when it stands in a model, and is told apart from what is merely unknown
 * @param businessKeys names that may be handed to a called process as its business key
 */
public record Catalogue(
        List<Delegate> delegates,
        List<Group> groups,
        List<String> messages,
        List<Timer> timers,
        List<String> names,
        List<Entry> clocks,
        List<Entry> steps,
        List<String> businessKeys,
        List<String> choices,
        Code code) {

    public record Code(Set<String> elements, Set<String> attributes) {}

    public record Entry(String name, String label, String labelEn) {}

    private static final Term SAME_DAY = Term.parse("P0D");

    /** @param feature the module whose delegate it is */
    public record Delegate(
            String name,
            String feature,
            String label,
            String labelEn,
            String description,
            String descriptionEn,
            List<Property> properties) {}

    /** @param choices null: any text */
    public record Property(String name, String label, String labelEn, boolean required, List<Choice> choices) {}

    public record Choice(String value, String label, String labelEn) {}

    /** @param process the process in which it is known; null: in every one */
    public record Group(String name, String label, String labelEn, String process) {}

    /** @param term its property is a term, such as {@code workingTime.P5D}; a half day is written {@code P3_5D} */
    public record Timer(String name, String label, String labelEn, boolean term) {}

    public Optional<Delegate> delegate(String name) {
        return delegates.stream()
                .filter(delegate -> delegate.name().equals(name))
                .findFirst();
    }

    public boolean hasGroup(String name) {
        return groups.stream().anyMatch(group -> group.name().equals(name));
    }

    public boolean hasStep(String name) {
        return steps.stream().anyMatch(step -> step.name().equals(name));
    }

    public boolean hasClock(String name) {
        return clocks.stream().anyMatch(clock -> clock.name().equals(name));
    }

    /** Names with a property, such as {@code sla.dueDate}: what a timer may wait for. */
    public boolean hasTimer(String path) {
        return timers.stream()
                .anyMatch(timer ->
                        timer.term() ? isTerm(timer, path) : timer.name().equals(path));
    }

    /** Waits from now on, so that it cannot be over already when it is asked. */
    public boolean waits(String path) {
        return timers.stream().anyMatch(timer -> timer.term() && isTerm(timer, path));
    }

    public boolean hasName(String path) {
        return names.contains(path) || hasGroup(path);
    }

    /** The first parts of everything catalogued: a variable of that name would hide it. */
    public Set<String> roots() {
        return Stream.of(
                        names.stream().filter(name -> name.contains(".")),
                        groups.stream().map(Group::name),
                        timers.stream().map(Timer::name),
                        delegates.stream().map(Delegate::name))
                .flatMap(every -> every)
                .map(name -> name.replaceFirst("\\..*", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isTerm(Timer timer, String path) {
        if (!path.startsWith(timer.name() + ".")) {
            return false;
        }
        String term = path.substring(timer.name().length() + 1).replace('_', '.');
        try {
            return !Term.parse(term).equals(SAME_DAY);
        } catch (MalformedTerm malformed) {
            return false;
        }
    }
}
