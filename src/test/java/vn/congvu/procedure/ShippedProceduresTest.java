package vn.congvu.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.Finding;
import vn.congvu.importing.Severity;

class ShippedProceduresTest {

    private static final List<CsvRow> PRINTED =
            CsvFile.shipped("catalogue/procedure-steps.csv").rows("procedure_code", "step_no", "hours");

    @Test
    void everyProcedureOfTheFileIsThere() {
        assertThat(ShippedCatalogue.VERSIONS).hasSize(133);
        assertThat(ShippedCatalogue.VERSIONS).allSatisfy(version -> {
            assertThat(version.stages()).isNotEmpty();
            assertThat(version.components()).isNotEmpty();
            assertThat(version.nameEn()).isNotBlank();
        });
    }

    static List<String> procedures() {
        return ShippedCatalogue.VERSIONS.stream()
                .filter(version -> version.splitSource() == SplitSource.OWN)
                .map(ProcedureVersion::code)
                .toList();
    }

    @Test
    void twentyEightApprovedProcessesFollowThePattern() {
        assertThat(procedures()).hasSize(28);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void theStepsAreThoseOfTheApprovedProcessRowByRow(String code) {
        ProcedureVersion version = ShippedCatalogue.version(code);

        var printed = PRINTED.stream()
                .filter(row -> code.equals(row.optional("procedure_code")))
                .map(row -> row.count("step_no") + " "
                        + row.amount("hours").multiply(BigDecimal.valueOf(60)).intValueExact() + " "
                        + row.text("lane_vi") + " " + row.text("task_vi"));

        assertThat(steps(version))
                .extracting(step -> step.number() + " " + step.minutes() + " " + step.laneVi() + " " + step.nameVi())
                .containsExactlyElementsOf(printed.toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2.001717, 3",
        "1.003999, 3",
        "2.001683, 3",
        "1.013937, 6",
        "1.013932, 2",
        "1.014116, 2",
        "1.012990, 4",
        "2.000286, 11",
        "2.000477, 1"
    })
    void aProcessThatDoesNotFitIsReportedWithTheStepAndGetsTheDefaultShares(String code, int step) {
        assertThat(findings(Severity.ERROR))
                .filteredOn(finding -> finding.code().equals(code))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo("procedure-steps.csv");
                    assertThat(finding.row()).isEqualTo(rowOf(code, step));
                    assertThat(finding.reason().vi()).contains("bước " + step);
                    assertThat(finding.reason().en()).contains("step " + step);
                });
        assertThat(ShippedCatalogue.version(code).splitSource()).isEqualTo(SplitSource.DEFAULT);
    }

    @Test
    void nothingElseIsRefused() {
        assertThat(findings(Severity.ERROR)).hasSize(9);
    }

    @Test
    void aProcessOlderThanTheShortenedTermIsUsedAsPrintedWithAWarning() {
        assertThat(findings(Severity.WARNING)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("1.013934");
            assertThat(finding.reason().en()).isEqualTo("The steps add up to 80 hours, the term is P7D");
        });
    }

    static List<ProcedureVersion> sharedByDefault() {
        return ShippedCatalogue.VERSIONS.stream()
                .filter(version -> version.splitSource() == SplitSource.DEFAULT)
                .toList();
    }

    @Test
    void defaultSharesAddUpToThePromise() {
        assertThat(sharedByDefault()).isNotEmpty().allSatisfy(version -> {
            int promised = Split.workingMinutes(version.promisedTerm());
            assertThat(steps(version).stream().mapToInt(Step::minutes).sum()).isEqualTo(promised);
            assertThat(steps(version)).allMatch(step -> step.key() == StepKey.RETURN || step.minutes() >= 15);
            assertThat(steps(version)).allMatch(step -> step.minutes() % 15 == 0);
        });
    }

    @Test
    void theSameDayAndCalendarDaysAreNotSharedOut() {
        assertThat(ShippedCatalogue.VERSIONS)
                .filteredOn(version -> version.splitSource() == SplitSource.NONE)
                .hasSize(12 + 9)
                .allSatisfy(version -> {
                    assertThat(version.promisedTerm().toString()).matches("P0D|P\\d+CD");
                    assertThat(version.stages().get(0).steps())
                            .extracting(Step::minutes)
                            .allMatch(Objects::isNull);
                });
    }

    @Test
    void thePromiseIsTheTermTheCityHasShortened() {
        ProcedureVersion rules = ShippedCatalogue.version("2.001955");

        assertThat(rules.statutoryTerm()).hasToString("P7D");
        assertThat(rules.promisedTerm()).hasToString("P5D");
        assertThat(rules.effectiveFrom()).isEqualTo("2025-11-20");
        assertThat(rules.stages().get(0).steps())
                .extracting(Step::key, Step::minutes)
                .containsExactly(
                        tuple(StepKey.RECEIVE, 60),
                        tuple(StepKey.ASSIGN, 120),
                        tuple(StepKey.PROCESS, 1740),
                        tuple(StepKey.REVIEW, 180),
                        tuple(StepKey.SIGN, 240),
                        tuple(StepKey.ISSUE, 60));
    }

    private static List<Step> steps(ProcedureVersion version) {
        return Stream.concat(
                        version.stages().stream().flatMap(stage -> stage.steps().stream()),
                        Stream.of(version.returnStep()))
                .toList();
    }

    private static List<Finding> findings(Severity severity) {
        return ShippedCatalogue.REPORT.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static int rowOf(String code, int step) {
        return PRINTED.stream()
                .filter(row -> code.equals(row.optional("procedure_code")) && row.count("step_no") == step)
                .mapToInt(CsvRow::number)
                .findFirst()
                .orElseThrow();
    }
}
