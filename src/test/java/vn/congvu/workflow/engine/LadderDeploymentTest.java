package vn.congvu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congvu.sla.Moments.at;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congvu.ProductTest;
import vn.congvu.escalation.LadderRow;
import vn.congvu.escalation.LadderTable;
import vn.congvu.sla.ClockKind;
import vn.congvu.web.time.ProductClock;

/** The ladder of alerts as a decision table that people deploy. */
@ProductTest
@ExtendWith(QuietEngine.class)
class LadderDeploymentTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private LadderTable ladder;

    @Autowired
    private ProductClock clock;

    private String deployment;

    @AfterEach
    void takeBack() {
        if (deployment != null) {
            repository.deleteDeployment(deployment);
        }
        clock.reset();
    }

    @Test
    void theShippedLadderIsInForce() {
        assertThat(levels("02/03/2026 07:30")).containsExactly("GREEN -480", "YELLOW 0", "RED 960");
        assertThat(ladder.rows(new LadderTable.Question(ClockKind.STATUTORY, false, at("02/03/2026 07:30"))))
                .extracting(LadderRow::level)
                .containsExactly("RED");
    }

    @Test
    void aClockKeepsTheLadderOfItsStart() throws IOException {
        // given a second version that reminds earlier, deployed in 2035
        assertThat(levels("02/03/2026 07:30")).contains("GREEN -480");
        clock.stopAt(at("02/03/2035 09:00"));
        deployment = deploy(shipped().replace("<text>-480</text>", "<text>-960</text>"));

        // then clocks that run already keep theirs, and later ones have the new
        assertThat(levels("02/03/2026 07:30")).contains("GREEN -480");
        assertThat(levels("02/03/2035 08:59")).contains("GREEN -480");
        assertThat(levels("02/03/2035 09:00")).contains("GREEN -960");
    }

    @Test
    void rowsHoldOnTheDaysTheyName() throws IOException {
        // given a second version whose first row ends with the first day of April 2036
        clock.stopAt(at("01/03/2036 09:00"));
        String until = "<text>&lt;= date(\"2036-04-01\")</text>";
        deployment = deploy(shipped().replaceFirst("<text>&gt;= date\\(\"2025-07-01\"\\)</text>", until));

        assertThat(levels("01/04/2036 23:59")).containsExactly("GREEN -480", "YELLOW 0", "RED 960");
        assertThat(levels("02/04/2036 00:00")).containsExactly("YELLOW 0", "RED 960");
        assertThat(levels("02/05/2036 00:00")).containsExactly("YELLOW 0", "RED 960");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <text>"GREEN"</text>          | <text>"ORANGE"</text>         | row 1 says 'ORANGE'
            <text>"OWNER"</text>          | <text>"MAYOR"</text>          | row 1 says 'MAYOR'
            <text>50</text>               | <text>-50</text>              | row 1 says '-50'
            <text>"YELLOW"</text>         | <text>"GREEN"</text>          | row 2 gives the level GREEN
            <text>-480</text>             | <text>today()</text>          | row 1
            hitPolicy="COLLECT"           | hitPolicy="UNIQUE"            | COLLECT
            hitPolicy="COLLECT"           | hitPolicy="COLLECT" aggregation="SUM" | COLLECT
            <text>promise</text>          | <text>today()</text>          | columns
            name="condition"              | name="conditions"             | columns
            <text>"GREEN"</text>          | <text>${canary.song}</text>   | no expression may stand
            typeRef="boolean"             | typeRef="boolean" expressionLanguage="javascript" | expressionLanguage
            <text>promise</text>          | <text>promise</text><script/> | script
            """)
    void aMalformedLadderIsRefused(String place, String instead, String told) throws IOException {
        int from = shipped().indexOf(place);
        String malformed = shipped().substring(0, from) + instead + shipped().substring(from + place.length());

        assertThatThrownBy(() -> deploy(malformed))
                .isInstanceOf(RefusedModel.class)
                .hasMessageContaining("ladder.dmn")
                .hasMessageContaining(told);
    }

    @Test
    void aLadderThatIsNoTableIsNotReadAtAll() {
        String literal = Rules.literal(null, "\"RED\"").replace("attack-rule", "escalation-ladder");

        assertThatThrownBy(() -> deploy(literal))
                .isInstanceOf(RefusedModel.class)
                .hasMessageContaining("literalExpression");
    }

    private List<String> levels(String startedAt) {
        return ladder.rows(new LadderTable.Question(ClockKind.STEP, false, at(startedAt))).stream()
                .map(row -> row.level() + " " + row.workingMinutes())
                .toList();
    }

    private String deploy(String table) {
        return repository
                .createDeployment()
                .addString("ladder.dmn", table)
                .deploy()
                .getId();
    }

    private static String shipped() throws IOException {
        try (var file = LadderDeploymentTest.class.getResourceAsStream("/processes/escalation-ladder.dmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
