package vn.congvu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import java.util.regex.Pattern;
import javax.script.ScriptEngineFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of the community edition with open holes, and everything that could run code out of a model. */
class ForbiddenOnClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda-webapp",
                "camunda-engine-rest",
                "camunda-bpm-spring-boot-starter",
                "camunda-external-task-client",
                "camunda-connect",
                "camunda-spin",
                "camunda-engine-plugin",
                "camunda-template-engines",
                "groovy",
                "graal",
                "nashorn",
                "rhino",
                "jython",
                "jruby"
            })
    void artefactIsAbsent(String artefact) {
        var jars = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(Pattern.quote(System.getProperty("path.separator")));

        assertThat(jars).anyMatch(jar -> jar.contains("camunda-engine-7"));
        assertThat(jars).noneMatch(jar -> jar.matches(".*/[^/]*" + artefact + "[^/]*\\.jar"));
    }

    @Test
    void onlyTheEnginesOwnScriptEnginesAreThere() {
        assertThat(ServiceLoader.load(ScriptEngineFactory.class))
                .extracting(factory -> factory.getClass().getName())
                .allMatch(name -> name.startsWith("org.camunda."));
    }
}
