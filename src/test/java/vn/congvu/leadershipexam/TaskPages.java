package vn.congvu.leadershipexam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the page of a task leads whoever does it, and what that page reads; from the models and from {@code desks.ts}. */
final class TaskPages {

    private static final Path MODELS = Path.of("processes");
    private static final Path DESKS = Path.of("webapp/src/exam/desks.ts");
    private static final Pattern TASK =
            Pattern.compile("<bpmn:userTask id=\"userTask_(\\w+)\"[^>]*candidateGroups=\"\\$\\{exam\\.(\\w+)}\"");
    private static final Pattern DESK = Pattern.compile("(\\w+): '/exams/\\$code/?(\\w*)'");
    private static final Pattern APPOINTMENT = Pattern.compile("ofAppointment = \\[(.*)]");
    private static final String APPOINTMENTS = "appointments";

    /** By the page below the round; every page inside the frame of the round reads the round, too. */
    private static final Map<String, List<String>> READ_BY_PAGE = Map.of(
            "",
            List.of(""),
            "bodies",
            List.of("", "/bodies", "/declarations"),
            "vetting",
            List.of("", "/candidates"),
            "seats",
            List.of("", "/candidates"),
            "coding",
            List.of("", "/councils/{no}/coding"),
            "marking",
            List.of("", "/councils/{no}/bags"),
            "defence",
            List.of("", "/councils/{no}/defence"),
            "result",
            List.of("", "/councils/{no}/result"),
            "supervision",
            List.of("", "/supervision"),
            APPOINTMENTS,
            List.of("/appointments"));

    private TaskPages() {}

    /** Steps of all models of the exam, each with the group it goes to. */
    static Map<String, String> groups() {
        Map<String, String> groups = new TreeMap<>();
        try (Stream<Path> models = Files.list(MODELS)) {
            models.filter(model -> model.getFileName().toString().matches("leadership-exam.*\\.bpmn"))
                    .flatMap(model -> found(TASK, model))
                    .forEach(task -> groups.put(task.group(1), task.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }

    /** What is read for the step, each of which must not be refused; the two lists of appeals are for different eyes. */
    static List<String> reads(String step, String group) {
        String page = page(step);
        List<String> reads =
                new ArrayList<>(page.equals("appeals") ? List.of("", appealsFor(group)) : READ_BY_PAGE.get(page));
        if (step.equals("archive")) {
            reads.add("/archive/{no}");
        }
        return reads.stream().map(rest -> "/api/exams/{code}" + rest).toList();
    }

    private static String appealsFor(String group) {
        return group.equals("appeal") ? "/councils/{no}/appeals/mine" : "/councils/{no}/appeals";
    }

    private static String page(String step) {
        boolean ofAppointment =
                found(APPOINTMENT, DESKS).anyMatch(list -> list.group(1).contains("'" + step + "'"));
        return ofAppointment
                ? APPOINTMENTS
                : found(DESK, DESKS)
                        .filter(desk -> desk.group(1).equals(step))
                        .map(desk -> desk.group(2))
                        .findFirst()
                        .orElse("");
    }

    private static Stream<MatchResult> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
