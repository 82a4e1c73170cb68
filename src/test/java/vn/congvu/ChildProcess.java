package vn.congvu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process that ends, together with all it has started, when its test does. */
final class ChildProcess implements AutoCloseable {

    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    /** Hands every line the process writes to the reader, on a thread of its own. */
    static ChildProcess start(
            Path directory, List<String> command, Map<String, String> environment, Consumer<String> reader) {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            var drain = new Thread(() -> read(process, reader), "output of " + command.get(0));
            drain.setDaemon(true);
            drain.start();
            return new ChildProcess(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Process process, Consumer<String> reader) {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(reader);
        } catch (IOException | UncheckedIOException e) {
            // The process was ended while it spoke.
        }
    }

    /** Waits for the end; a process that takes longer is ended, and that is a failure. */
    int exitCode(int minutes) throws InterruptedException {
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
            close();
            throw new AssertionError("Not finished after " + minutes + " minutes");
        }
        return process.exitValue();
    }

    void onExit(Runnable action) {
        process.onExit().thenRun(action);
    }

    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        started.forEach(ProcessHandle::destroyForcibly);
    }
}
