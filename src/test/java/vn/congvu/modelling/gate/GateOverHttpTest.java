package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.congvu.ProductTest;

@ProductTest
class GateOverHttpTest {

    private static final long HUGE = 100L * 1024 * 1024;

    @Autowired
    private MockMvc web;

    @LocalServerPort
    private int port;

    static Stream<Path> shipped() {
        return Stream.of(
                        Gate.files("processes", ".bpmn"), Gate.files("processes", ".dmn"), Gate.files("forms", ".form"))
                .flatMap(files -> files.stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedPassesTheDryRunToo(Path file) throws Exception {
        check(Gate.read(file))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings").isEmpty())
                .andExpect(jsonPath("$.deployable").value(true));
    }

    @Test
    void theEngineHasTheLastWord() throws Exception {
        String model = Files.readString(Path.of("processes/dossier-stage.bpmn"));

        check(model.replace("attachedToRef=\"", "attachedToRef=\"no_").replace("targetRef=\"end_", "targetRef=\"no_"))
                .andExpect(jsonPath("$.deployable").value(false));
    }

    @Test
    void aLadderNobodyCouldClimbIsRefused() throws Exception {
        String ladder = Files.readString(Path.of("processes/escalation-ladder.dmn"));

        check(ladder.replace("\"LEADER\"", "\"NOBODY\""))
                .andExpect(jsonPath("$.deployable").value(false))
                .andExpect(jsonPath("$.findings[0].rule").value("dry-run"));
    }

    @Test
    void anEmptyBodyIsAnsweredWithAReport() throws Exception {
        check(new byte[0])
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[0].rule").value("file-kind"));
    }

    @Test
    void aHundredMegabytesAreAnsweredWithAReportThatAnOrdinaryClientCanRead() throws Exception {
        HttpResponse<String> answer = send("check", HttpRequest.BodyPublishers.ofInputStream(() -> new Letters(HUGE)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("file-size");
    }

    static Stream<Arguments> unreadable() {
        String opening = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='u'>";
        return Stream.of(
                Arguments.of(
                        "50,000 nodes",
                        opening + "<process id='p'>" + "<task/>".repeat(50_000) + "</process></definitions>",
                        "graph-size",
                        1),
                Arguments.of("a broken end", opening + "\n<process id='p'>\n</definitions>", "well-formed", 3),
                Arguments.of(
                        "a bomb of entities",
                        "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'>"
                                + IntStream.range(0, 30)
                                        .mapToObj(i -> "<!ENTITY a%d '&a%d;&a%d;'>".formatted(i + 1, i, i))
                                        .collect(Collectors.joining())
                                + "]><d>&a30;</d>",
                        "no-doctype",
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatCannotBeReadIsAnsweredWithWhatIsWrongWhereAndWhatToDo(String what, String model, String rule, Integer line)
            throws Exception {
        check(model)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deployable").value(false))
                .andExpect(jsonPath("$.findings.length()").value(1))
                .andExpect(jsonPath("$.findings[0].rule").value(rule))
                .andExpect(jsonPath("$.findings[0].line").value(line))
                .andExpect(jsonPath("$.findings[0].message").value(matchesPattern(".*Hãy .*\\.")))
                .andExpect(jsonPath("$.findings[0].messageEn").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://flowable.org/bpmn",
                "http://camunda.org/schema/zeebe/1.0",
                "http://www.jboss.org/drools",
                "http://operaton.org/schema/1.0/bpmn",
                "http://camunda.org/schema/1.0/dmn"
            })
    void extensionsOfAnotherEngineComeInUntouchedAndAreNamed(String namespace) throws Exception {
        String foreign = Files.readString(Path.of("src/test/resources/models/lint/good-task.bpmn"))
                .replace("<bpmn:userTask ", "<bpmn:userTask xmlns:o=\"" + namespace + "\" o:retries=\"3\" ");

        web.perform(post("/api/models/import")
                        .with(httpBasic("designer", "congvu"))
                        .content(foreign.getBytes(StandardCharsets.UTF_8)))
                .andExpect(jsonPath("$.source").value(foreign))
                .andExpect(jsonPath("$.report.deployable").value(false))
                .andExpect(jsonPath("$.report.findings[0].rule").value("namespace"))
                .andExpect(jsonPath("$.report.findings[0].element").value("userTask_a"));
    }

    @Test
    void importingAHundredMegabytesIsAProblem() throws Exception {
        HttpResponse<String> answer = send("import", HttpRequest.BodyPublishers.ofInputStream(() -> new Letters(HUGE)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unreadable-model").contains("file-size");
    }

    @Test
    void aFileOfAnotherEngineComesInWithItsOldNamesRenamedAndNothingLost() throws Exception {
        String foreign = """
                <?xml version="1.0" encoding="windows-1258"?>
                <!-- xmlns:activiti="http://activiti.org/bpmn" -->
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:activiti="http://activiti.org/bpmn"
                    xmlns:v="urn:vendor" id="d" targetNamespace="http://activiti.org/bpmn">
                  <process id="p" name="Gi\u1ea5y t\u1edd" isExecutable="true"><extensionElements><v:x y="1"/></extensionElements>
                    <serviceTask id="s" activiti:class="X"/></process>
                </definitions>""".replace("\u1ea5", "\u0103").replace("\u1edd", "\u01a1");

        web.perform(post("/api/models/import")
                        .with(httpBasic("designer", "congvu"))
                        .content(foreign.getBytes(Charset.forName("windows-1258"))))
                .andExpect(jsonPath("$.kind").value("PROCESS"))
                .andExpect(jsonPath("$.key").value("p"))
                .andExpect(jsonPath("$.notes.length()").value(2))
                .andExpect(jsonPath("$.report.deployable").value(false))
                .andExpect(jsonPath("$.source")
                        .value(foreign.replace("windows-1258", "UTF-8")
                                .replace(
                                        "MODEL\" xmlns:activiti=\"http://activiti.org/bpmn\"",
                                        "MODEL\" xmlns:activiti=\"http://camunda.org/schema/1.0/bpmn\"")));
    }

    private ResultActions check(String model) throws Exception {
        return check(model.getBytes(StandardCharsets.UTF_8));
    }

    private ResultActions check(byte[] model) throws Exception {
        return web.perform(
                post("/api/models/check").with(httpBasic("designer", "congvu")).content(model));
    }

    private HttpResponse<String> send(String route, HttpRequest.BodyPublisher body) throws Exception {
        String account = Base64.getEncoder().encodeToString("designer:congvu".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/models/" + route))
                .header("Authorization", "Basic " + account)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** So many letters that nobody keeps. */
    private static final class Letters extends InputStream {

        private long left;

        Letters(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = (int) Math.min(left, length);
            Arrays.fill(into, from, from + got, (byte) 'a');
            left -= got;
            return got == 0 ? -1 : got;
        }
    }
}
