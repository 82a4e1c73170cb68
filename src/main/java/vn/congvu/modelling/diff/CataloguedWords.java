package vn.congvu.modelling.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.congvu.modelling.gate.Catalogue;

/** The words of the catalogue that designers choose from. */
public final class CataloguedWords implements Vocabulary {

    private final Map<Use, Map<String, Word>> words = new HashMap<>();

    public CataloguedWords(Catalogue catalogue) {
        catalogue.groups().forEach(group -> put(Use.GROUP, group.name(), group.label(), group.labelEn()));
        catalogue.timers().forEach(timer -> put(Use.TIMER, timer.name(), timer.label(), timer.labelEn()));
        catalogue.clocks().forEach(clock -> put(Use.CLOCK, clock.name(), clock.label(), clock.labelEn()));
        catalogue.steps().forEach(step -> put(Use.STEP, step.name(), step.label(), step.labelEn()));
        catalogue.delegates().forEach(action -> put(Use.ACTION, action.name(), action.label(), action.labelEn()));
    }

    private void put(Use use, String name, String vi, String en) {
        words.computeIfAbsent(use, none -> new HashMap<>()).put(name, new Word(vi, en));
    }

    @Override
    public Optional<Word> word(Use use, String name) {
        return Optional.ofNullable(words.getOrDefault(use, Map.of()).get(name));
    }
}
