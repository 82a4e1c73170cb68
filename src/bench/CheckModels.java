import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congvu.CongVu;
import vn.congvu.modelling.gate.KnownModels;
import vn.congvu.modelling.gate.ModelGate;
import vn.congvu.modelling.gate.Report;
import vn.congvu.modelling.gate.Surroundings;

/**
 * How long the deploy gate takes for a model, and how much memory, beside the bare engine that deploys the same file.
 *
 * <p>Run with {@code mvn -q -Pbench test-compile exec:exec@gate -Dwebapp.skip=true}. It starts the product on an empty H2
 * database in memory and, in the same process, an engine as it comes from Camunda. Each file is given to both: the gate
 * checks it with its dry run, the bare engine deploys it and deletes the deployment, as the dry run does too. Both do so
 * again and again, for two seconds to warm up and for three to be measured; processor time is counted, so that other work
 * on the machine changes little. Prints a table; the last one is in {@code src/docs/benchmarks.md}.
 */
public final class CheckModels {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final double WARM_SECONDS = 2;
    private static final double MEASURED_SECONDS = 3;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String OPENING =
            "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn'"
                    + " id='d' targetNamespace='u'><process id='p' isExecutable='true' camunda:historyTimeToLive='P1D'>";
    private static final String CLOSING = "</process></definitions>";

    private final ModelGate gate;
    private final Surroundings around;
    private final RepositoryService bare;
    private final String address;

    private CheckModels(ConfigurableApplicationContext product, ProcessEngine bare) {
        this.gate = product.getBean(ModelGate.class);
        this.around = product.getBean(KnownModels.class).surroundings();
        this.bare = bare.getRepositoryService();
        this.address = "http://127.0.0.1:" + product.getEnvironment().getProperty("local.server.port");
    }

    public static void main(String[] arguments) throws Exception {
        var application = new SpringApplication(CongVu.class);
        application.setAdditionalProfiles("test");
        application.setBannerMode(Banner.Mode.OFF);
        var engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName("bare");
        engine.setJdbcUrl("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
        engine.setHistory("none");
        try (var product = application.run(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:bench;MODE=MySQL;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
                "--spring.datasource.username=sa",
                "--congvu.engine.job-executor.active=false",
                "--logging.level.root=OFF")) {
            new CheckModels(product, engine.buildProcessEngine()).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        System.out.printf(
                "%n%d cores, Java %s, heap %d MB%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                Runtime.getRuntime().maxMemory() / MEGABYTE);
        System.out.println(
                "| file | KB | gate says | gate CPU ms | gate MB | gate MB at once | bare says | bare CPU ms | bare MB | gate / bare |");
        System.out.println("| --- | ---: | --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |");
        for (Path file : shipped()) {
            row(file.getFileName().toString(), Files.readAllBytes(file));
        }
        for (Map.Entry<String, byte[]> file : hostile().entrySet()) {
            row(file.getKey() + extension(file.getValue()), file.getValue());
        }
        hundredMegabytes();
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("processes"));
                Stream<Path> forms = Files.list(Path.of("forms"))) {
            return Stream.concat(
                            models.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)")),
                            forms.filter(file -> file.endsWith("dossier-handling.intake.form")))
                    .sorted()
                    .toList();
        }
    }

    private static String extension(byte[] file) {
        return new String(file, 0, Math.min(file.length, 500), StandardCharsets.UTF_8).contains("DMN") ? ".dmn" : ".bpmn";
    }

    private static Map<String, byte[]> hostile() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("4,900 elements that throw and catch", bytes(OPENING + thrown() + CLOSING));
        files.put("300 steps with 4,500 flows", bytes(OPENING + tangle() + CLOSING));
        files.put("4,800 settings of repeated steps", bytes(OPENING + repeated() + CLOSING));
        files.put("50,000 steps, as short as can be", bytes(OPENING + "<task/>".repeat(50_000) + CLOSING));
        files.put("50,000 steps in a row", bytes(OPENING + chain(50_000) + CLOSING));
        files.put("2,000 scopes in each other", bytes(OPENING + nested(2_000) + CLOSING));
        files.put("bomb of entities", bytes(bomb()));
        files.put("broken half way", halved(Files.readAllBytes(Path.of("processes/dossier-handling.bpmn"))));
        return files;
    }

    /** As many elements as the gate reads, each of which has to be looked for among all others. */
    private static String thrown() {
        return IntStream.range(0, 1_225)
                .mapToObj(i -> """
                        <endEvent id='e%1$d'><escalationEventDefinition escalationRef='x%1$d'/></endEvent>
                        <boundaryEvent id='b%1$d' attachedToRef='p'><escalationEventDefinition escalationRef='y%1$d'/></boundaryEvent>
                        """.formatted(i))
                .collect(Collectors.joining());
    }

    private static String tangle() {
        return IntStream.range(0, 300)
                .mapToObj(i -> "<exclusiveGateway id='g" + i + "'/>"
                        + IntStream.rangeClosed(1, 15)
                                .mapToObj(way -> "<sequenceFlow id='f%1$d-%2$d' sourceRef='g%1$d' targetRef='g%3$d'/>"
                                        .formatted(i, way, (i + way * 17) % 300))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String repeated() {
        return IntStream.range(0, 1_600)
                .mapToObj(i -> "<userTask id='a" + i + "'><multiInstanceLoopCharacteristics><loopCardinality>${route.stages}"
                        + "</loopCardinality></multiInstanceLoopCharacteristics></userTask>")
                .collect(Collectors.joining());
    }

    private static String chain(int steps) {
        return "<startEvent id='a0'/>"
                + IntStream.rangeClosed(1, steps)
                        .mapToObj(i -> "<userTask id='a" + i + "'/><sequenceFlow id='f" + i + "' sourceRef='a" + (i - 1)
                                + "' targetRef='a" + i + "'/>")
                        .collect(Collectors.joining());
    }

    private static String nested(int depth) {
        return IntStream.range(0, depth)
                        .mapToObj(i -> "<subProcess id='o" + i + "'><startEvent id='i" + i + "'/>")
                        .collect(Collectors.joining())
                + "</subProcess>".repeat(depth);
    }

    private static String bomb() {
        return "<!DOCTYPE definitions [<!ENTITY a0 'aaaaaaaaaa'>"
                + IntStream.range(0, 30)
                        .mapToObj(i -> "<!ENTITY a%1$d '&a%2$d;&a%2$d;'>".formatted(i + 1, i))
                        .collect(Collectors.joining())
                + "]>" + OPENING + "<documentation>&a30;</documentation>" + CLOSING;
    }

    private static byte[] halved(byte[] model) {
        return Arrays.copyOf(model, model.length / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void row(String name, byte[] file) {
        Report report = gate.check(file, around).report();
        Measured checked = measured(() -> gate.check(file, around));
        boolean deploys = name.matches(".*\\.(bpmn|dmn)");
        String[] said = new String[1];
        Measured deployed = deploys ? measured(() -> said[0] = deploy(name, file)) : null;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %.1f | %.1f | %.1f | %s | %s | %s | %s |%n",
                deploys ? name.replaceAll("^(.* .*)\\.(bpmn|dmn)$", "$1") : name,
                file.length / 1024,
                report.deployable() ? "deployable" : report.findings().get(0).rule(),
                checked.milliseconds(),
                checked.allocated() / MEGABYTE,
                checked.peak() / MEGABYTE,
                deploys ? said[0] : "–",
                deploys ? "%.1f".formatted(deployed.milliseconds()) : "–",
                deploys ? "%.1f".formatted(deployed.allocated() / MEGABYTE) : "–",
                deploys ? "%.2f".formatted(checked.milliseconds() / deployed.milliseconds()) : "–");
    }

    private String deploy(String name, byte[] file) {
        try {
            String id = bare.createDeployment()
                    .addInputStream(name.replaceAll(".*\\.", "model."), new ByteArrayInputStream(file))
                    .deploy()
                    .getId();
            bare.deleteDeployment(id, true);
            return "deployed";
        } catch (ProcessEngineException refused) {
            return "refused";
        } catch (StackOverflowError | OutOfMemoryError fallen) {
            return fallen.getClass().getSimpleName();
        }
    }

    /** Over HTTP, as a client would send it; the client's own work is in the numbers. */
    private void hundredMegabytes() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        byte[] blanks = new byte[MEGABYTE];
        Arrays.fill(blanks, (byte) ' ');
        String login = Base64.getEncoder().encodeToString(bytes("designer:congvu"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/models/check"))
                .header("Authorization", "Basic " + login)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(100, blanks)))
                .build();
        String[] answer = new String[1];
        Measured sent = measured(() -> answer[0] = body(client, request));
        System.out.printf(
                Locale.ROOT,
                "| 100 MB over HTTP | %d | %s | %.1f | %.1f | %.1f | – | – | – | – |%n",
                100 * 1024,
                answer[0].contains("file-size") ? "file-size" : answer[0],
                sent.milliseconds(),
                sent.allocated() / MEGABYTE,
                sent.peak() / MEGABYTE);
    }

    private static String body(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** @param milliseconds of the processor, {@code allocated} bytes of one try, by all threads; {@code peak} those held at once beyond what was held before */
    private record Measured(double milliseconds, double allocated, double peak) {}

    private static Measured measured(Runnable work) {
        repeated(work, WARM_SECONDS);
        long cpu = SYSTEM.getProcessCpuTime();
        int tries = repeated(work, MEASURED_SECONDS);
        double milliseconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / tries;
        System.gc();
        long held = used(false);
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = allocated();
        work.run();
        return new Measured(milliseconds, allocated() - before, Math.max(0, used(true) - held));
    }

    private static int repeated(Runnable work, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        int tries = 0;
        do {
            work.run();
            tries++;
        } while (System.nanoTime() < end);
        return tries;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long used(boolean atMost) {
        return heap().mapToLong(pool -> (atMost ? pool.getPeakUsage() : pool.getUsage()).getUsed())
                .sum();
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
