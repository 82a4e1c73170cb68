package vn.congvu.leadershipexam.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The documented command that an outsider runs, on files in a directory of its own. */
public record Verifier(Path directory) {

    private static final String PROGRAM = "src/docs/verify-evidence.mjs";

    public record Verdict(int exit, String said) {}

    public Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    public Verdict verify(String evidence, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("node", PROGRAM, write("evidence.jsonl", evidence).toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), said);
    }
}
