package vn.congvu.modelling.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.workflow.DryRun;

/** The gate without the engine behind it: whatever passes its checks counts as deployed under the key it bears. */
final class Gate {

    static final Surroundings SHIPPED =
            new Surroundings(keys("processes", ".bpmn"), keys("processes", ".dmn"), keys("forms", ".form"), steering());

    private static final ModelGate GATE = new DefaultDeny(
            new FindingTexts(),
            new Rehearsal(new DryRun() {
                @Override
                public Outcome process(byte[] model) {
                    return accepted(model);
                }

                @Override
                public Outcome decision(byte[] model) {
                    return accepted(model);
                }

                private Outcome accepted(byte[] model) {
                    return new Outcome(
                            List.of(), new HashSet<>(List.of(new String(model, StandardCharsets.UTF_8).split("\""))));
                }
            }),
            CatalogueFile.read());

    private Gate() {}

    static Verdict verdict(byte[] model) {
        return GATE.check(model, SHIPPED);
    }

    static Report report(byte[] model) {
        return verdict(model).report();
    }

    static Report report(String model) {
        return report(model.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> errors(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding ->
                        finding.line() + " " + finding.element() + " " + finding.rule() + ": " + finding.messageEn())
                .toList();
    }

    static Set<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    }

    static List<Path> files(String folder, String extension) {
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The fields of the shipped forms that steer a process. */
    private static Set<String> steering() {
        JsonMapper json = new JsonMapper();
        return files("forms", ".form").stream()
                .flatMap(file -> json.readTree(read(file)).findParents("key").stream())
                .filter(field -> field.path("properties").path("routing").asBoolean(false))
                .map(field -> field.path("key").asString())
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String folder, String extension) {
        return files(folder, extension).stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - extension.length()))
                .collect(Collectors.toSet());
    }
}
