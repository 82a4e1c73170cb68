import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.CongVu;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.ClockState;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.Recalculation;
import vn.congvu.sla.Revision;

/**
 * How long it takes to give every open deadline of the city another date when a holiday is published.
 *
 * <p>Run with {@code mvn -q -Pbench test-compile exec:exec@recompute -Dwebapp.skip=true}; the number of deadlines is
 * {@code -Dbench.deadlines=100000}. It starts the product on an empty H2 database in a file, seeds dossiers by SQL (the
 * same ones every time) with a promise and a step each, their alert timers and their rows in the inbox, and then does
 * over the API what people do: preview, propose, approve, wait until it is applied, undo. In the end it moves a sample of
 * dossiers one by one, clock by clock, for comparison. Prints a table; the last one is in {@code src/docs/benchmarks.md}.
 */
public final class RecomputeDeadlines {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Dossiers, of two deadlines each. */
    private static final int SAMPLE = 1_000;
    private static final String NOW = "2026-11-19T02:00:00Z";
    private static final String CALENDAR = "2026.11";

    private static final String CHANGE = """
            {"kind":"CALENDAR","title":"Ngày nghỉ đo tốc độ","legalBasis":"Quyết định thử","days":[{"date":"2026-11-25",
             "kind":"HOLIDAY","nameVi":"Ngày nghỉ thử","nameEn":"Test holiday","status":"OFFICIAL"}]}
            """;

    private final ConfigurableApplicationContext product;
    private final Api api;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    private RecomputeDeadlines(ConfigurableApplicationContext product) {
        this.product = product;
        this.api = new Api(product.getEnvironment().getProperty("local.server.port"));
        this.jdbc = new JdbcTemplate(product.getBean(DataSource.class));
        this.transaction = new TransactionTemplate(product.getBean(PlatformTransactionManager.class));
    }

    public static void main(String[] arguments) throws Exception {
        int deadlines = Integer.getInteger("bench.deadlines", 100_000);
        Path folder = Files.createTempDirectory("congvu-bench");
        var application = new SpringApplication(CongVu.class);
        application.setAdditionalProfiles("test");
        application.addInitializers((ApplicationContextInitializer<ConfigurableApplicationContext>)
                context -> context.getBeanFactory().addBeanPostProcessor(new Counted()));
        try (var product = application.run(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("bench") + ";MODE=MySQL;LOCK_TIMEOUT=10000;CACHE_SIZE=2000000",
                "--spring.datasource.username=sa",
                "--congvu.engine.job-executor.active=false",
                "--logging.level.root=WARN")) {
            new RecomputeDeadlines(product).run(deadlines);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    private void run(int deadlines) throws Exception {
        api.post("designer", "/api/demo/clock", "{\"now\":\"" + NOW + "\"}");
        var seed = new Seed(jdbc, transaction, product.getBean(WorkingCalendars.class), product.getBean(ClockWatch.class));
        long begun = System.nanoTime();
        seed.dossiers(deadlines / 2);
        System.out.printf(Locale.ROOT, "%nSeeded in %.1f seconds%n", (System.nanoTime() - begun) / 1e9);

        System.out.printf(
                "%n%d open deadlines of %d dossiers, %d cores, H2 in a file, Java %s%n%n",
                seed.clocks(), deadlines / 2, Runtime.getRuntime().availableProcessors(), Runtime.version().feature());
        System.out.println("| what | deadlines | seconds | CPU seconds | deadlines/s | SQL statements per 1 000 |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        measured("preview", seed.clocks(), () -> api.post("designer", "/api/rule-changes/preview", CHANGE));
        String[] id = new String[1];
        measured("propose (preview kept)", seed.clocks(), () -> id[0] =
                api.post("designer", "/api/rule-changes", CHANGE).path("id").asString());
        double bulk = measured("approve and apply", seed.clocks(), () -> {
            api.post("approver", "/api/rule-changes/" + id[0] + "/approve", "{}");
            await(id[0], "APPLIED");
        });
        measured("undo", seed.clocks(), () -> {
            api.post("approver", "/api/rule-changes/" + id[0] + "/undo", "{\"reason\":\"Đo tốc độ\"}");
            await(id[0], "UNDONE");
        });
        String edition = api.get("approver", "/api/rule-changes/" + id[0])
                .path("calendarVersion")
                .asString();
        int sample = Math.min(SAMPLE, deadlines / 2);
        double single = measured("one by one (sample)", sample * 2, () -> oneByOne(sample, edition));
        System.out.printf(Locale.ROOT, "%nApplied in bulk a deadline takes 1/%.0f of the time.%n", single / bulk);
    }

    /** Each dossier in a transaction of its own, and what follows its clocks one after the other. */
    private void oneByOne(int dossiers, String edition) {
        var recalculation = product.getBean(Recalculation.class);
        var revision = Revision.ofCalendar(null, edition, "Ngày nghỉ đo tốc độ", "Quyết định thử");
        for (String dossier : recalculation.openDossiers(null, null, null, dossiers)) {
            transaction.executeWithoutResult(
                    status -> recalculation.apply(List.of(dossier), revision, Instant.parse(NOW), "bench"));
        }
    }

    /** Asks as seldom as a page would: every question costs the hashing of a password. */
    private void await(String id, String state) throws IOException, InterruptedException {
        while (!api.get("approver", "/api/rule-changes/" + id).path("state").asString().equals(state)) {
            Thread.sleep(1_000);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Prints a row and gives the seconds a deadline took. */
    private static double measured(String what, int deadlines, Work work) throws Exception {
        long statements = Counted.STATEMENTS.get();
        long cpu = SYSTEM.getProcessCpuTime();
        long begun = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.0f | %.1f |%n",
                what,
                deadlines,
                seconds,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
                deadlines / seconds,
                (Counted.STATEMENTS.get() - statements) * 1000.0 / deadlines);
        return seconds / deadlines;
    }

    /** Dossiers as the product would have left them, written directly: two clocks each, of which one is a task. */
    private static final class Seed {

        private static final int BATCH = 5_000;
        private static final List<String> TERMS = List.of("P5D", "P10D", "P15D", "P20D", "P3.5D", "P30CD");
        private static final List<String> HOURS = List.of("PT8H", "PT16H", "PT29H", "PT40H", "PT60H");

        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;
        private final WorkingCalendars calendars;
        private final ClockWatch watch;
        private final List<String> wards;
        private final Random random = new Random(20261121);
        private final List<Object[]> dossiers = new ArrayList<>();
        private final List<Object[]> clocks = new ArrayList<>();
        private final List<Object[]> events = new ArrayList<>();
        private final List<ClockReading> readings = new ArrayList<>();
        private final List<Object[]> jobs = new ArrayList<>();
        private final List<Object[]> tasks = new ArrayList<>();
        private int clockId;

        Seed(JdbcTemplate jdbc, TransactionTemplate transaction, WorkingCalendars calendars, ClockWatch watch) {
            this.jdbc = jdbc;
            this.transaction = transaction;
            this.calendars = calendars;
            this.watch = watch;
            this.wards = jdbc.queryForList(
                    "SELECT code FROM org_unit WHERE kind IN ('WARD', 'COMMUNE') ORDER BY code", String.class);
        }

        int clocks() {
            return clockId;
        }

        void dossiers(int count) {
            for (int number = 1; number <= count; number++) {
                dossier(number);
                if (number % BATCH == 0 || number == count) {
                    transaction.executeWithoutResult(status -> write());
                }
            }
        }

        private void dossier(int number) {
            String ward = wards.get(random.nextInt(wards.size()));
            String code = "H29.%s-261119-%06d".formatted(ward, number);
            Instant start = Instant.parse("2026-11-09T01:00:00Z").plusSeconds(random.nextInt(9 * 86_400));
            String term = TERMS.get(random.nextInt(TERMS.size()));
            Instant due = clock(code, "STATUTORY", "process", ward, ward, null, term, start);
            String division = ward + "-VHXH";
            String hours = HOURS.get(random.nextInt(HOURS.size()));
            Instant stepDue = clock(code, "STEP", "userTask_process", division, ward, "officer:" + division, hours, start);
            dossiers.add(new Object[] {code, "T" + number, ward, utc(start), utc(start), utc(due), utc(due)});
            tasks.add(new Object[] {
                "task-" + number, code, division, ward, "officer:" + division, code + ":STEP", utc(stepDue),
                utc(stepDue), utc(start)
            });
        }

        private Instant clock(
                String code, String kind, String element, String unit, String ward, String group, String term,
                Instant start) {
            Instant due = calendars.forUnit(unit, CALENDAR).due(Term.parse(term), start).due();
            String key = code + ":" + kind;
            clockId++;
            clocks.add(new Object[] {
                clockId, key, kind, code, element, unit, ward, group, term, CALENDAR, utc(start), utc(due)
            });
            events.add(new Object[] {clockId, utc(start), utc(due), CALENDAR, term});
            readings.add(reading(code, key, kind, unit, term, start, due));
            return due;
        }

        private static ClockReading reading(
                String code, String key, String kind, String unit, String term, Instant start, Instant due) {
            return new ClockReading(
                    key, ClockKind.valueOf(kind), code, null, null, null, null, unit, null, null, null, term, CALENDAR,
                    ClockState.RUNNING, start, due, null, null, 0, 0, null, false);
        }

        /** Where the ladder puts them. */
        private void timers() {
            watch.nextAlerts(readings, Instant.parse(NOW))
                    .forEach((key, at) -> jobs.add(new Object[] {"job-" + key, Timestamp.from(at), key}));
            readings.clear();
        }

        private void write() {
            timers();
            flush(dossiers, "INSERT INTO dossier (code, version, tracking_code, procedure_code, procedure_version_id,"
                    + " calendar_version, receiving_institution, channel, status, applicant_name, applicant_identity,"
                    + " applicant_type, request_data, search_text, fee_vnd, fee_paid, created_by, submitted_at, accepted_at,"
                    + " first_promised_at, promised_at, supplement_requests, extensions) VALUES (?, 0, ?, '1.004884',"
                    + " '1.004884@2025-07-01', '2026.11', ?, 'COUNTER', 'PROCESSING', 'Nguyễn Thị Thử', '999200000001',"
                    + " 'CITIZEN', '{}', 'thu', 0, FALSE, 'clerk', ?, ?, ?, ?, 0, 0)");
            flush(clocks, "INSERT INTO sla_clock (id, clock_key, kind, dossier_code, procedure_code, element_id, name_vi,"
                    + " name_en, unit_code, institution_code, candidate_group, term, calendar_version, state, started_at,"
                    + " due_at, worked_minutes, paused_minutes) VALUES (?, ?, ?, ?, '1.004884', ?, 'Thẩm định hồ sơ',"
                    + " 'Process the dossier', ?, ?, ?, ?, ?, 'RUNNING', ?, ?, 0, 0)");
            flush(events, "INSERT INTO sla_event (clock_id, seq, kind, happened_at, state_after, due_after,"
                    + " calendar_version, term) VALUES (?, 1, 'START', ?, 'RUNNING', ?, ?, ?)");
            flush(jobs, "INSERT INTO ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, RETRIES_, DUEDATE_, HANDLER_TYPE_,"
                    + " HANDLER_CFG_, SUSPENSION_STATE_, PRIORITY_) VALUES (?, 1, 'timer', TRUE, 3, ?, 'sla-alert', ?, 1, 0)");
            flush(tasks, "INSERT INTO inbox_task (task_id, version, process_key, step_key, dossier_code, name_vi, name_en,"
                    + " unit_code, institution_code, candidate_group, procedure_code, procedure_name_vi, applicant_name,"
                    + " search_text, clock_key, clock_state, due_at, sort_due, created_at) VALUES (?, 0,"
                    + " 'dossier-stage', 'process', ?, 'Thẩm định hồ sơ', 'Process the dossier', ?, ?, ?, '1.004884',"
                    + " 'Đăng ký lại khai sinh', 'Nguyễn Thị Thử', 'thu', ?, 'RUNNING', ?, ?, ?)");
        }

        private void flush(List<Object[]> rows, String sql) {
            jdbc.batchUpdate(sql, rows);
            rows.clear();
        }

        private static LocalDateTime utc(Instant at) {
            return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        }
    }

    /** The product as programs use it. */
    private static final class Api {

        private final HttpClient http = HttpClient.newHttpClient();
        private final JsonMapper json = new JsonMapper();
        private final String address;

        Api(String port) {
            this.address = "http://127.0.0.1:" + port;
        }

        JsonNode get(String user, String path) throws IOException, InterruptedException {
            return send(request(user, path).GET());
        }

        JsonNode post(String user, String path, String body) throws IOException, InterruptedException {
            return send(request(user, path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private HttpRequest.Builder request(String user, String path) {
            String login = Base64.getEncoder().encodeToString((user + ":congvu").getBytes(StandardCharsets.UTF_8));
            return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + login);
        }

        private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
            return json.readTree(answer.body());
        }
    }

    /** Counts what goes to the database; a JDBC batch is one statement. */
    private static final class Counted implements BeanPostProcessor {

        static final AtomicLong STATEMENTS = new AtomicLong();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source && !(bean instanceof DelegatingDataSource)
                    ? new DelegatingDataSource(source) {
                        @Override
                        public Connection getConnection() throws SQLException {
                            return counted(super.getConnection(), Connection.class);
                        }
                    }
                    : bean;
        }

        private static <T> T counted(T target, Class<T> type) {
            return type.cast(Proxy.newProxyInstance(
                    RecomputeDeadlines.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getName().startsWith("execute")) {
                            STATEMENTS.incrementAndGet();
                        }
                        Object result = call(target, method, arguments);
                        Class<?> made = method.getReturnType();
                        boolean statement = java.sql.Statement.class.isAssignableFrom(made)
                                && Arrays.asList("prepareStatement", "createStatement").contains(method.getName());
                        return statement ? countedStatement(result, made) : result;
                    }));
        }

        @SuppressWarnings("unchecked")
        private static Object countedStatement(Object statement, Class<?> made) {
            return counted(statement, (Class<Object>) made);
        }

        private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
