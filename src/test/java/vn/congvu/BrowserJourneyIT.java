package vn.congvu;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Clerk, officer, superiors and citizens' dossiers in a real browser: the journeys are in {@code webapp/e2e}. */
@DisabledIfSystemProperty(named = "webapp.skip", matches = "true", disabledReason = "Built without the web app")
class BrowserJourneyIT {

    private static final Path WEBAPP = Path.of("webapp").toAbsolutePath();

    @TempDir
    Path data;

    @Test
    void theOfficeWorksInABrowser() throws Exception {
        run(Map.of(), "node", "e2e/ensure-chromium.mjs");
        Path log = Path.of("target", "browser", "product.log");
        try (var product = RunningProduct.start(data, log, "--congvu.demo.dossiers=false")) {
            assertThat(health(product.address())).isEqualTo("{\"status\":\"UP\"}");
            run(Map.of("CONGVU_URL", product.address()), "npm", "--silent", "run", "test:browser");
        }
    }

    private static void run(Map<String, String> environment, String... command) throws InterruptedException {
        try (var process = ChildProcess.start(WEBAPP, List.of(command), environment, System.out::println)) {
            assertThat(process.exitCode(20)).as(String.join(" ", command)).isZero();
        }
    }

    private static String health(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health"));
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }
}
