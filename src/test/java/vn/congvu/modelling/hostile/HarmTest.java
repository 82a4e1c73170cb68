package vn.congvu.modelling.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congvu.workflow.engine.Canary;

/** What the corpus is judged by would notice harm if there were any. */
class HarmTest {

    private final Harm.Traces before = Harm.traces();

    @AfterEach
    void clean() {
        Harm.clean();
    }

    @Test
    void whoeverCallsTheCanaryIsCounted() {
        assertThatThrownBy(() -> URI.create(Harm.url("x")).toURL().openStream().close())
                .isInstanceOf(IOException.class);

        assertThat(Harm.traces().calls()).isGreaterThan(before.calls());
    }

    @Test
    void whoeverCallsAnybodyElseIsCountedToo() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket call = new Socket(somebody.getInetAddress(), somebody.getLocalPort())) {
            assertThat(call.isConnected()).isTrue();
        }

        assertThat(Harm.traces().outbound()).isEqualTo(before.outbound() + 1);
    }

    @Test
    void aFileThatWasWrittenAndABeanThatWasReachedAreSeen() throws IOException {
        Files.createFile(Harm.marker());
        Canary.sing();

        assertThat(Harm.traces().file()).isTrue();
        assertThat(Harm.traces().songs()).isEqualTo(before.songs() + 1);
    }
}
