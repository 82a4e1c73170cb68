package vn.congvu.leadershipexam;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;

/** Who may do what in an exam, and when, as a lawyer writes it: {@code exam-access.csv} says how to read it. */
final class ExamAccessTable {

    static final Path FILE = Path.of("src/test/resources/exam-access.csv");
    static final String NOBODY_SIGNED_IN = "STRANGER";

    private static final List<String> MEMBERS = List.of(
            ("COUNCIL_HEAD COUNCIL SECRETARY VETTING_HEAD VETTER PAPERS INVIGILATION CODING_HEAD CODER MARKING_HEAD MARKER"
                            + " SECOND_MARKER OTHER_MARKER APPEAL_HEAD APPEAL_MARKER SECOND_APPEAL_MARKER"
                            + " OTHER_APPEAL_MARKER DEFENCE_HEAD DEFENCE SUPERVISION SUPERVISOR")
                    .split(" "));
    private static final Set<String> NO_STAFF =
            Set.of("NOT_APPLYING", "DESIGNER", "ADMIN", "AUDITOR", NOBODY_SIGNED_IN);

    private ExamAccessTable() {}

    static List<Row> rows() throws Exception {
        String table = Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        return new CsvFile("exam-access.csv", table.getBytes(StandardCharsets.UTF_8))
                .rows("method", "address", "who may and when", "what is sent", "why").stream()
                        .map(Row::of)
                        .toList();
    }

    /** @param who whom the line names, and in which phases */
    record Row(String method, String path, Map<String, Set<Phase>> who, String sent) {

        private static Row of(CsvRow row) {
            Map<String, Set<Phase>> who = new LinkedHashMap<>();
            Arrays.stream(row.text("who may and when").split(" ")).forEach(one -> {
                String[] parts = one.split("@");
                who.put(parts[0], parts.length == 1 ? EnumSet.allOf(Phase.class) : phases(parts[1]));
            });
            String sent = row.optional("what is sent");
            return new Row(row.text("method"), row.text("address"), who, sent == null ? "" : sent);
        }

        private static Set<Phase> phases(String text) {
            if (text.equals("NEVER")) {
                return EnumSet.noneOf(Phase.class);
            }
            String[] ends = text.split("\\.\\.");
            return EnumSet.range(Phase.valueOf(ends[0]), Phase.valueOf(ends[ends.length - 1]));
        }

        String route() {
            return method + " " + path;
        }

        boolean reads() {
            return method.equals("GET");
        }

        boolean isPublic() {
            return path.startsWith("/public/");
        }

        boolean sendsFile() {
            return sent.startsWith("@file");
        }

        /** What stands behind the question mark. */
        String query() {
            int at = sent.startsWith("?") || sendsFile() ? sent.indexOf('?') : -1;
            return at < 0 ? "" : sent.substring(at);
        }

        String content() {
            return sent.startsWith("{") ? sent : "";
        }

        boolean names(String someone) {
            return !entries(someone).isEmpty();
        }

        boolean lets(String someone, Phase phase) {
            return entries(someone).stream().anyMatch(phases -> phases.contains(phase));
        }

        private List<Set<Phase>> entries(String someone) {
            return who.entrySet().stream()
                    .filter(entry -> means(entry.getKey(), someone))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        private static boolean means(String name, String someone) {
            return switch (name) {
                case "EVERYBODY" -> true;
                case "PERSONS" -> !someone.equals(NOBODY_SIGNED_IN);
                case "STAFF" -> !NO_STAFF.contains(someone);
                case "MEMBERS" -> MEMBERS.contains(someone);
                default -> name.equals(someone);
            };
        }
    }
}
