package vn.congvu.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class WebAppPagesTest {

    @TempDir
    private Path files;

    @BeforeEach
    void aWebApp() throws IOException {
        Files.writeString(files.resolve("index.html"), "start");
        Files.writeString(files.resolve("logo.svg"), "logo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inbox", "dossiers/H29-2026-000001", "index.html"})
    void aPageStartsTheWebApp(String path) throws IOException {
        assertThat(resource(path)).isNotNull();
        assertThat(resource(path).getFilename()).isEqualTo("index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/none", "api", "public/x", "actuator/env", "v3/none", "none.js", "error"})
    void anythingElseThatIsNoFileIsNotThere(String path) throws IOException {
        assertThat(resource(path)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.svg"})
    void aFileIsItself(String path) throws IOException {
        assertThat(resource(path).getFilename()).isEqualTo(path);
    }

    private Resource resource(String path) throws IOException {
        return new WebAppPages().getResource(path, new FileSystemResource(files + "/"));
    }
}
