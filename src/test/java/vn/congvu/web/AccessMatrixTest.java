package vn.congvu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.congvu.ProductTest;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;

/** Every route of the product stands in the table of who may call it, and the product keeps to the table. */
@ProductTest
class AccessMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/access-matrix.csv");

    /** One account for each role; the manager is the controller, too. */
    private static final List<String> ACCOUNTS = List.of(
            "clerk",
            "officer",
            "head",
            "leader",
            "registry",
            "manager",
            "designer",
            "approver",
            "admin",
            "auditor",
            "uv01");

    private static final String EVERYBODY = "-";
    private static final String EVERY_OFFICER = "*";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Organisation organisation;

    @Autowired
    private MockMvc web;

    @Test
    void everyRouteIsInTheTable() throws IOException {
        Set<String> table = rows().stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes())
                .as("routes of the product; a new one needs a line in %s (method,path,roles)", TABLE)
                .isEqualTo(table);
    }

    @Test
    void strangersHear401() throws Exception {
        var softly = new SoftAssertions();
        for (Row row : rows()) {
            if (!row.roles().equals(EVERYBODY)) {
                softly.assertThat(statusOf(row.call())).as(row.route()).isEqualTo(401);
            }
        }
        softly.assertAll();
    }

    @Test
    void rolesTheTableDoesNotNameHear403() throws Exception {
        var softly = new SoftAssertions();
        for (Row row : rows()) {
            for (String username : ACCOUNTS) {
                if (row.refuses(organisation.officer(username).orElseThrow())) {
                    softly.assertThat(statusOf(row.call().with(httpBasic(username, "congvu"))))
                            .as("%s as %s", row.route(), username)
                            .isEqualTo(403);
                }
            }
        }
        softly.assertAll();
    }

    private int statusOf(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse().getStatus();
    }

    private Set<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> routes(mapping).stream())
                .filter(route -> route.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> routes(RequestMappingInfo mapping) {
        return mapping.getPathPatternsCondition().getPatternValues().stream()
                .flatMap(path ->
                        mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path))
                .toList();
    }

    private static List<Row> rows() throws IOException {
        try (var lines = Files.lines(TABLE)) {
            return lines.skip(1).map(Row::of).toList();
        }
    }

    private record Row(String method, String path, String roles) {

        static Row of(String line) {
            String[] cells = line.split(",");
            return new Row(cells[0], cells[1], cells[2]);
        }

        String route() {
            return method + " " + path;
        }

        MockHttpServletRequestBuilder call() {
            return request(HttpMethod.valueOf(method), path.replaceAll("\\{[^}]+}", "x"))
                    .contentType(MediaType.APPLICATION_JSON);
        }

        boolean refuses(Officer officer) {
            if (roles.equals(EVERYBODY) || roles.equals(EVERY_OFFICER)) {
                return false;
            }
            Set<String> named = Set.of(roles.split(" "));
            return officer.positions().stream()
                    .noneMatch(position -> named.contains(position.role().name()));
        }
    }
}
