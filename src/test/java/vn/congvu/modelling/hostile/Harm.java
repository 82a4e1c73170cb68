package vn.congvu.modelling.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.congvu.workflow.engine.Canary;
import vn.congvu.workflow.engine.CanaryPort;
import vn.congvu.workflow.engine.Payload;

/** What the attacks of the corpus try to do: run a command, set a property, call somebody, get hold of a class or a bean. */
public final class Harm {

    private static final String PROPERTY = "congvu.hostile.struck";
    private static final Path MARKER = temporary().resolve("struck");
    private static final CanaryPort PORT = new CanaryPort();

    static {
        Outbound.listen(PORT.number());
    }

    private Harm() {}

    /** Texts of expressions that leave a trace where they run. */
    static List<String> expressions() {
        return Stream.concat(
                        Stream.of(
                                "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('touch "
                                        + MARKER + "')}",
                                "${''.getClass().forName('java.lang.System').getMethod('getProperties').invoke(null).put('"
                                        + PROPERTY + "','1')}",
                                "${''.getClass().forName('java.net.URI').getMethod('create', ''.getClass()).invoke(null, '"
                                        + url("expression") + "').toURL().openStream()}"),
                        Payload.EXPRESSIONS.stream().map(Payload::text).filter(text -> text.startsWith("${")))
                .toList();
    }

    static String url(String path) {
        return PORT.url(path);
    }

    static Path marker() {
        return MARKER;
    }

    /** What the attacks of this process have done until now; compare it with what it was before. */
    public record Traces(boolean file, boolean property, int calls, int outbound, int songs) {}

    public static Traces traces() {
        return new Traces(
                Files.exists(MARKER),
                System.getProperty(PROPERTY) != null,
                PORT.calls(),
                Outbound.calls(),
                Canary.songs());
    }

    /** So that the next attack leaves its own. */
    public static void clean() {
        System.clearProperty(PROPERTY);
        try {
            Files.deleteIfExists(MARKER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("hostile");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
