package vn.congvu;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product as a newcomer starts it: a process of its own, demo profile, timers firing, its database a new H2 file in
 * the given directory. Only the port is chosen by the machine.
 */
final class RunningProduct implements AutoCloseable {

    /** What the demonstration greets with once everything runs. */
    private static final Pattern GREETING = Pattern.compile("http://localhost:\\d+");

    private final CompletableFuture<String> greeting = new CompletableFuture<>();
    private final PrintWriter log;
    private final ChildProcess process;

    private RunningProduct(Path directory, PrintWriter log, String... settings) {
        this.log = log;
        process = ChildProcess.start(directory, command(settings), Map.of(), this::read);
        process.onExit(() -> greeting.completeExceptionally(new IllegalStateException("It ended")));
    }

    /** Waits until it has greeted; what it says goes to the log file. */
    static RunningProduct start(Path directory, Path logFile, String... settings) throws Exception {
        Files.createDirectories(logFile.getParent());
        var log = new PrintWriter(Files.newBufferedWriter(logFile), true);
        var product = new RunningProduct(directory, log, settings);
        try {
            product.greeting.get(3, TimeUnit.MINUTES);
            return product;
        } catch (Exception e) {
            product.close();
            throw new AssertionError("The product did not start, see " + logFile, e);
        }
    }

    /** For instance {@code http://localhost:40123}. */
    String address() {
        return greeting.join();
    }

    private void read(String line) {
        log.println(line);
        Matcher address = GREETING.matcher(line);
        if (address.find()) {
            greeting.complete(address.group());
        }
    }

    private static List<String> command(String... settings) {
        String java = ProcessHandle.current().info().command().orElse("java");
        Stream<String> launch = Stream.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                CongVu.class.getName(),
                "--server.port=0");
        return Stream.concat(launch, Stream.of(settings)).toList();
    }

    /** Without the tests: their settings are not the product's. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() {
        process.close();
    }
}
