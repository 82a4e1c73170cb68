package vn.congvu.escalation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may write into the ladder. */
class LadderSheetTest {

    @Test
    void aRowOfEachFormIsUnderstood() {
        assertThatCode(() -> LadderSheet.check(List.of(
                        row(1, Map.of()),
                        row(2, Map.of("level", "\"RED\"", "measuredFrom", "\"START\"", "workingMinutes", "120")),
                        row(3, Map.of("clock", "\"STAGE\"", "notBeforePercent", "", "condition", "-")),
                        row(4, Map.of("clock", "\"RECEPTION\",\"STATUTORY\"", "promise", "false", "startedOn", "-")))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            level            | "ORANGE"                          | ORANGE
            level            | RED                               | double quotes
            level            | -                                 | double quotes
            level            | if true then "RED" else "GREEN"   | double quotes
            measuredFrom     | "MIDNIGHT"                        | MIDNIGHT
            workingMinutes   | 2 + 2                             | workingMinutes
            workingMinutes   | 99999999999                       | workingMinutes
            workingMinutes   | 100001                            | workingMinutes
            notBeforePercent | -1                                | notBeforePercent
            notBeforePercent | 101                               | notBeforePercent
            addressee        | "MAYOR"                           | MAYOR
            addressee        | ""                                | addressee
            addressee        | "LEADER LEADER"                   | twice
            condition        | "FULL_MOON"                       | FULL_MOON
            condition        | "APOLOGY_MISSING"                 | nothing was promised
            basis            | ""                                | no basis
            clock            | "SUNDIAL"                         | SUNDIAL
            clock            | not("STEP")                       | double quotes
            promise          | maybe                             | promise
            startedOn        | >= date("2025-02-30")             | startedOn
            startedOn        | today()                           | startedOn
            startedOn        | [date("2026-02-02")..date("2026-01-01")] | startedOn
            """)
    void whatIsNotUnderstoodIsRefusedWithItsRow(String column, String cell, String told) {
        var lines = List.of(row(1, Map.of("clock", "\"STAGE\"")), row(2, Map.of(column, cell)));

        assertThatThrownBy(() -> LadderSheet.check(lines))
                .isInstanceOf(UnusableLadder.class)
                .hasMessageContaining("row 2")
                .hasMessageContaining(told);
    }

    @Test
    void nothingComesBeforeTheStartOrAfterTheDayBefore() {
        assertThatThrownBy(() -> LadderSheet.check(
                        List.of(row(1, Map.of("measuredFrom", "\"START\"", "workingMinutes", "-60")))))
                .hasMessageContaining("row 1");
        assertThatThrownBy(() ->
                        LadderSheet.check(List.of(row(1, Map.of("measuredFrom", "\"EVE\"", "workingMinutes", "60")))))
                .hasMessageContaining("row 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "STEP"           |       | >= date("2025-07-01")                   | true
            "STEP","STAGE"   | true  | < date("2025-07-02")                    | true
                             |       |                                         | true
            "STAGE"          |       | >= date("2025-07-01")                   | false
            "STEP"           |       | < date("2025-07-01")                    | false
            "STEP"           |       | [date("2025-01-01")..date("2025-07-01")] | true
            "STEP"           |       | [date("2025-01-01")..date("2025-07-01")[ | false
            """)
    void noClockMeetsTwoRowsOfTheSameLevel(String clock, String promise, String startedOn, boolean refused) {
        Map<String, String> cells = new HashMap<>();
        cells.put("clock", clock == null ? "" : clock);
        cells.put("promise", promise == null ? "" : promise);
        cells.put("startedOn", startedOn == null ? "" : startedOn);
        var lines = List.of(row(1, Map.of()), row(2, cells));

        if (refused) {
            assertThatThrownBy(() -> LadderSheet.check(lines))
                    .isInstanceOf(UnusableLadder.class)
                    .hasMessageContaining("row 2")
                    .hasMessageContaining("row 1");
        } else {
            assertThatCode(() -> LadderSheet.check(lines)).doesNotThrowAnyException();
        }
    }

    @Test
    void aLevelWithAConditionMayBeLookedAtAgainLater() {
        var first = Map.of("clock", "\"COMMITTED\"", "measuredFrom", "\"EVE\"", "condition", "\"APOLOGY_MISSING\"");
        var later = Map.of("clock", "\"COMMITTED\"", "measuredFrom", "\"DUE\"", "condition", "\"APOLOGY_MISSING\"");

        assertThatCode(() -> LadderSheet.check(List.of(row(1, first), row(2, later))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> LadderSheet.check(List.of(row(1, first), row(2, first))))
                .hasMessageContaining("row 2");
    }

    @Test
    void aLadderWithoutRowsIsNone() {
        assertThatThrownBy(() -> LadderSheet.check(List.of())).isInstanceOf(UnusableLadder.class);
    }

    private static LadderSheet.Line row(int number, Map<String, String> different) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "clock", "\"STEP\"",
                "promise", "",
                "startedOn", ">= date(\"2025-07-01\")",
                "level", "\"YELLOW\"",
                "measuredFrom", "\"DUE\"",
                "workingMinutes", "0",
                "notBeforePercent", "0",
                "addressee", "\"HEAD\"",
                "condition", "",
                "basis", "\"Quy ước nội bộ\""));
        cells.putAll(different);
        return new LadderSheet.Line(number, cells);
    }
}
