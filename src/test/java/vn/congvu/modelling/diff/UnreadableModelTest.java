package vn.congvu.modelling.diff;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congvu.workflow.UnknownModel;

class UnreadableModelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a model",
                "<a><b></a>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><definitions/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions>&x;</definitions>"
            })
    void refusesASideThatIsNoProcess(String text) {
        assertThatThrownBy(() -> Compared.processes(text, Side.process(""))).isInstanceOf(UnreadableModel.class);
        assertThatThrownBy(() -> Compared.processes(Side.process(""), text)).isInstanceOf(UnreadableModel.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"components\":{}}"})
    void refusesASideThatIsNoForm(String text) {
        assertThatThrownBy(() -> Compared.forms(text, Side.form())).isInstanceOf(UnreadableModel.class);
    }

    @Test
    void isNotDrownedByNesting() {
        String deep = "<definitions>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</definitions>";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Compared.processes(deep, Side.process("")))
                        .isInstanceOf(UnreadableModel.class));
    }

    @Test
    void saysWhenThereIsNeitherSide() {
        assertThatThrownBy(() -> Compared.processes(null, null)).isInstanceOf(UnknownModel.class);
    }
}
