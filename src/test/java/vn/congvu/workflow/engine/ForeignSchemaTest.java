package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;

@ProductTest
class ForeignSchemaTest {

    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private HttpServer elsewhere;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void listen() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            fetched.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void close() {
        elsewhere.stop(0);
    }

    @Test
    @Transactional
    void isNotFetchedForAModel() {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
                             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                             xsi:schemaLocation="urn:elsewhere http://127.0.0.1:%d/schema.xsd"
                             xmlns:e="urn:elsewhere">
                  <process id="foreign-schema" isExecutable="true">
                    <startEvent id="start"><extensionElements><e:any/></extensionElements></startEvent>
                  </process>
                </definitions>""".formatted(elsewhere.getAddress().getPort());

        var refusal = catchException(() -> repository
                .createDeployment()
                .addString("foreign-schema.bpmn", model)
                .deploy());

        assertThat(refusal).hasMessageContaining("xsi:schemaLocation");
        assertThat(fetched).isEmpty();
    }
}
