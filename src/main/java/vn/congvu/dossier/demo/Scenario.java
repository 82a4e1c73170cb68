package vn.congvu.dossier.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.congvu.dossier.Channel;

/** The dossiers of the demonstration, read from {@code catalogue/demo/dossiers.yaml}. */
record Scenario(List<ScriptedDossier> dossiers) {

    static final String SAMPLE_WARD = "26740";

    private static final Set<String> KEYS = Set.of("shows", "procedure", "unit", "channel", "applicant", "course");

    /** Throws {@link UnreadableScenario}. */
    static Scenario read(String yaml) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (!(read instanceof List<?> list)) {
            throw new UnreadableScenario("a list of dossiers is expected");
        }
        return new Scenario(list.stream().map(Scenario::dossier).toList());
    }

    private static ScriptedDossier dossier(Object entry) {
        if (!(entry instanceof Map<?, ?> cells)) {
            throw new UnreadableScenario("'" + entry + "' is not a dossier");
        }
        try {
            refuseUnknownKeys(cells);
            return new ScriptedDossier(
                    text(cells, "shows"),
                    text(cells, "procedure"),
                    cells.containsKey("unit") ? text(cells, "unit") : SAMPLE_WARD,
                    cells.containsKey("channel") ? channel(text(cells, "channel")) : Channel.COUNTER,
                    text(cells, "applicant"),
                    course(text(cells, "course")));
        } catch (UnreadableScenario e) {
            throw new UnreadableScenario("Dossier '" + cells.get("shows") + "': " + e.getMessage());
        }
    }

    private static void refuseUnknownKeys(Map<?, ?> cells) {
        Set<Object> unknown = new TreeSet<>(cells.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new UnreadableScenario("unknown: " + unknown);
        }
    }

    /** Numbers are refused: unquoted, YAML would take a procedure code for one and drop its zeros. */
    private static String text(Map<?, ?> cells, String key) {
        if (cells.get(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new UnreadableScenario("'" + key + "' has to be text, in quotes when it looks like a number");
    }

    private static Channel channel(String name) {
        for (Channel channel : Channel.values()) {
            if (channel.name().toLowerCase(Locale.ROOT).equals(name)) {
                return channel;
            }
        }
        throw new UnreadableScenario("no channel '" + name + "'");
    }

    private static List<ScriptedEvent> course(String lines) {
        List<ScriptedEvent> course = lines.lines()
                .filter(line -> !line.isBlank())
                .map(ScriptedEvent::parse)
                .toList();
        if (course.get(0).verb() != Verb.SUBMIT) {
            throw new UnreadableScenario("the course has to begin with 'submit'");
        }
        return course;
    }
}
