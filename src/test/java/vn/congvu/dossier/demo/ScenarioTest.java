package vn.congvu.dossier.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congvu.dossier.Channel;
import vn.congvu.importing.CsvFile;

class ScenarioTest {

    @Test
    void aDossierIsReadWithItsCourse() {
        Scenario scenario = Scenario.read("""
                - shows: a paper is missing
                  procedure: "1.004884"
                  channel: online
                  applicant: UD0019
                  course: |
                    -3 08:15  submit by cb026
                    -2 14:10  ask TO_KHAI GIAY_TO_CU: Tờ khai chưa có chữ ký: đề nghị ký.
                    1h30m ago  claim intake
                """);

        ScriptedDossier dossier = scenario.dossiers().get(0);
        assertThat(dossier.unit()).as("the sample ward, when none is named").isEqualTo("26740");
        assertThat(dossier.channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossier.course())
                .containsExactly(
                        new ScriptedEvent(day(-3, "08:15"), Verb.SUBMIT, List.of(), "cb026", null),
                        new ScriptedEvent(
                                day(-2, "14:10"),
                                Verb.ASK,
                                List.of("TO_KHAI", "GIAY_TO_CU"),
                                null,
                                "Tờ khai chưa có chữ ký: đề nghị ký."),
                        new ScriptedEvent(
                                new When.Ago(Duration.ofMinutes(90)), Verb.CLAIM, List.of("intake"), null, null));
    }

    private static When day(int day, String time) {
        return new When.OnDay(day, LocalTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3 submit", "3 08:00 submit", "yesterday 08:00 submit", "-3 08:00 Submit", "-3 08:00"})
    void aLineOfAnotherFormIsRefused(String line) {
        assertThatThrownBy(() -> ScriptedEvent.parse(line)).isInstanceOf(UnreadableScenario.class);
    }

    @Test
    void whatNobodyCanDoIsRefusedWithWhatPeopleCan() {
        assertThatThrownBy(() -> ScriptedEvent.parse("-3 08:00 approve"))
                .isInstanceOf(UnreadableScenario.class)
                .hasMessageContaining("'approve'")
                .hasMessageContaining("send-back");
    }

    @Test
    void theMessageNamesTheDossier() {
        assertThatThrownBy(() -> Scenario.read("""
                        - shows: begins in the middle
                          procedure: "1.004884"
                          applicant: UD0019
                          course: -3 08:15 accept
                        """))
                .isInstanceOf(UnreadableScenario.class)
                .hasMessageContaining("begins in the middle");
    }

    @Test
    void aCodeWithoutQuotesIsRefused() {
        assertThatThrownBy(() -> Scenario.read("""
                        - shows: a code that YAML takes for a number
                          procedure: 1.004880
                          applicant: UD0019
                          course: -3 08:15 submit
                        """))
                .isInstanceOf(UnreadableScenario.class)
                .hasMessageContaining("'procedure'");
    }

    @Test
    void aWordTheReaderDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> Scenario.read("""
                        - shows: misspelt
                          procedures: "1.004884"
                        """))
                .isInstanceOf(UnreadableScenario.class)
                .hasMessageContaining("procedures");
    }

    @Test
    void theApplicantsAreFictional() {
        Applicants applicants = new Applicants(CsvFile.shipped("catalogue/demo/applicants.csv"));
        Scenario shipped = Scenario.read(
                new String(CsvFile.shipped("catalogue/demo/dossiers.yaml").content(), StandardCharsets.UTF_8));

        assertThat(shipped.dossiers())
                .extracting(dossier -> applicants.get(dossier.applicant()).identityNumber())
                .doesNotHaveDuplicates()
                .allMatch(number -> number.startsWith("999"));
    }
}
