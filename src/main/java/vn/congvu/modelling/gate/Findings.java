package vn.congvu.modelling.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what the checks find, each thing once, and stops taking in when nobody would read on. Warnings never take the
 * room of errors: whoever is refused reads why.
 */
public final class Findings {

    private static final int MOST = 300;

    private final FindingTexts texts;
    private final Set<Finding> found = new LinkedHashSet<>();
    private final Map<Severity, Integer> counted = new EnumMap<>(Severity.class);
    private boolean refused;

    Findings(FindingTexts texts) {
        this.texts = texts;
    }

    /** @param text key of the words; its part before the dot is the name of the rule */
    public void say(Spot spot, String text, Object... arguments) {
        say(spot, null, text, arguments);
    }

    public void say(Spot spot, Fix fix, String text, Object... arguments) {
        FindingTexts.Text words = texts.filled(text, arguments);
        refused |= words.severity() == Severity.ERROR;
        if (counted.getOrDefault(words.severity(), 0) < MOST
                && found.add(new Finding(
                        spot.element(),
                        spot.line(),
                        text.replaceFirst("\\..*", ""),
                        words.severity(),
                        words.vi(),
                        words.en(),
                        spot.property(),
                        fix))) {
            counted.merge(words.severity(), 1, Integer::sum);
        }
    }

    /** @param label key of the words on the button */
    public Fix fix(String label, Fix.Change... changes) {
        FindingTexts.Text words = texts.filled(label);
        return new Fix(words.vi(), words.en(), List.of(changes));
    }

    /** Has an error been found? */
    public boolean refused() {
        return refused;
    }

    List<Finding> all() {
        return new ArrayList<>(found);
    }
}
