package vn.congvu.remotework.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.congvu.ProductTest;
import vn.congvu.remotework.Pilot;
import vn.congvu.remotework.RemoteTrace;

/**
 * The interim review of a simulated half year of three units, played by its people: what the page, the paper and the
 * workbook say is compared with what the test computes from the draw itself.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewReportTest {

    private static final double Z = 1.959963984540054;
    private static final String ALL = "";
    /** What people paste: markup, and a sign the font does not have. */
    private static final String ODD = "Công việc <b>đúng hạn</b> & ổn định \ud83d\ude00lắm.";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    @Autowired
    private RemoteTrace pilot;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewPlanning planning;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private SimulatedRound simulated;
    private String code;
    private JsonNode unexplained;

    @BeforeAll
    void playTheInterimReview() {
        pilot.at("2026-01-02T09:00");
        String round = pilot.round(round());
        simulated = new SimulatedRound(jdbc, round);
        transaction.executeWithoutResult(status -> simulated.draw());
        quarterly(round);
        planning.planWhatIsMissing();
        pilot.at("2026-07-05T00:00");
        pilot.fireDueTimers();
        JsonNode interim = reviews.ofRound(round).get(0);
        assertThat(interim.path("kind").asString()).isEqualTo("INTERIM");
        code = interim.path("code").asString();
        pilot.at("2026-07-06T09:00");
        reports();
        reviews.compile(code, Reviews.accepts()).expect(200);
        unexplained =
                reviews.recommend(code, Reviews.recommends("WIDEN")).expect(422).body();
        reviews.recommend(
                        code,
                        Reviews.saying(
                                Reviews.recommends("WIDEN"),
                                "explanation",
                                "=Phòng Văn hóa - Xã hội thiếu người hai tháng; mở rộng ở đơn vị khác."))
                .expect(200);
        reviews.decide(code, Reviews.agrees()).expect(200);
    }

    /** Nothing reported: the first review goes through with what the product knows. */
    private void quarterly(String round) {
        planning.planWhatIsMissing();
        pilot.at("2026-04-05T00:00");
        pilot.fireDueTimers();
        JsonNode first = reviews.ofRound(round).get(0);
        assertThat(first.path("kind").asString()).isEqualTo("QUARTERLY");
        String quarterly = first.path("code").asString();
        reviews.report("cb004", SimulatedRound.WARD_OFFICE, quarterly, Reviews.saying(Reviews.opinion(), before()))
                .expect(200);
        reviews.report("cb018", SimulatedRound.SOCIETY, quarterly, Reviews.opinion())
                .expect(200);
        reviews.report("cb055", SimulatedRound.REFORM, quarterly, Reviews.opinion())
                .expect(200);
        reviews.compile(quarterly, Reviews.accepts()).expect(200);
        reviews.recommend(quarterly, Reviews.recommends("CHANGE")).expect(200);
        reviews.decide(quarterly, Reviews.agrees()).expect(200);
    }

    private static Object[] before() {
        return new Object[] {
            "citizensSatisfiedBefore",
            456,
            "citizensAskedBefore",
            500,
            "firmsSatisfiedBefore",
            90,
            "firmsAskedBefore",
            100,
            "complaintsBefore",
            12,
            "handledBefore",
            4000,
            "outputBefore",
            7.1,
            "deviationBefore",
            0.6,
            "personMonthsBefore",
            24,
            "costBefore",
            3_200_000,
            "sourceBefore",
            "Khảo sát năm 2025, hồ sơ lưu tại Văn phòng"
        };
    }

    private void reports() {
        reviews.report(
                        "cb004",
                        SimulatedRound.WARD_OFFICE,
                        code,
                        Reviews.saying(
                                Reviews.opinion(),
                                "opinion",
                                ODD,
                                "citizensSatisfied",
                                552,
                                "citizensAsked",
                                600,
                                "firmsSatisfied",
                                99,
                                "firmsAsked",
                                110,
                                "surveySource",
                                "Khảo sát quý II/2026",
                                "complaints",
                                10,
                                "handled",
                                4100,
                                "complaintsSource",
                                "Sổ tiếp công dân",
                                "cost",
                                2_950_000,
                                "costSource",
                                "Kế toán"))
                .expect(200);
        reviews.report(
                        "cb018",
                        SimulatedRound.SOCIETY,
                        code,
                        Reviews.saying(
                                Reviews.opinion(),
                                "citizensSatisfied",
                                300,
                                "citizensAsked",
                                340,
                                "surveySource",
                                "=HYPERLINK(\"x\")"))
                .expect(200);
        reviews.report("cb055", SimulatedRound.REFORM, code, Reviews.opinion()).expect(200);
    }

    private static Map<String, Object> round() {
        Map<String, Object> round = new HashMap<>(Pilot.round());
        round.put("from", "2026-01-05");
        round.put("to", "2026-12-31");
        round.put(
                "units",
                Stream.of(SimulatedRound.WARD_OFFICE, SimulatedRound.SOCIETY, SimulatedRound.REFORM)
                        .map(unit -> Pilot.with(Pilot.unit(10, 50, 6), "unitCode", unit))
                        .toList());
        return round;
    }

    @AfterAll
    void tidyUp() {
        transaction.executeWithoutResult(status -> SimulatedRound.remove(jdbc));
        reviews.tidyUp();
        pilot.tidyUp();
    }

    private JsonNode figure(String unit, Measure measure) {
        JsonNode figures = reviews.file(code).path("figures");
        for (JsonNode candidate : figures.path("units")) {
            if (candidate.path("unitCode").asString().equals(unit)) {
                return figure(candidate, measure);
            }
        }
        return figure(figures.path("total"), measure);
    }

    private static JsonNode figure(JsonNode unit, Measure measure) {
        for (JsonNode figure : unit.path("figures")) {
            if (figure.path("measure").asString().equals(measure.name())) {
                return figure;
            }
        }
        throw new AssertionError(measure + " of " + unit);
    }

    /** Newcombe's interval written out, in percentage points: difference, lower, upper. */
    private static double[] newcombe(int before, int ofBefore, int after, int ofAfter) {
        double[] one = wilson(before, ofBefore);
        double[] two = wilson(after, ofAfter);
        double p = (double) before / ofBefore;
        double q = (double) after / ofAfter;
        return new double[] {
            100 * (q - p),
            100 * (q - p - Math.sqrt(Math.pow(q - two[0], 2) + Math.pow(one[1] - p, 2))),
            100 * (q - p + Math.sqrt(Math.pow(two[1] - q, 2) + Math.pow(p - one[0], 2)))
        };
    }

    /** As the roots of the quadratic equation, not as the product computes it. */
    private static double[] wilson(int positive, int total) {
        double a = total + Z * Z;
        double b = -(2.0 * positive + Z * Z);
        double c = (double) positive * positive / total;
        double root = Math.sqrt(b * b - 4 * a * c);
        return new double[] {(-b - root) / (2 * a), (-b + root) / (2 * a)};
    }

    private static void isAbout(JsonNode figure, double[] expected) {
        assertThat(figure.path("difference").asDouble()).isCloseTo(expected[0], within(1e-6));
        assertThat(figure.path("low").asDouble()).isCloseTo(expected[1], within(1e-4));
        assertThat(figure.path("high").asDouble()).isCloseTo(expected[2], within(1e-4));
    }

    @Test
    void stepsOnTimeAreThoseOfTheLedgerBeforeAndInThePeriodWithoutThePilotItself() {
        for (String unit : List.of(SimulatedRound.WARD_OFFICE, SimulatedRound.SOCIETY)) {
            SimulatedRound.Drawn drawn = simulated.of(unit);
            JsonNode figure = figure(unit, Measure.STEPS_ON_TIME);

            assertThat(figure.path("before").path("positive").asInt()).isEqualTo(drawn.inTimeBefore);
            assertThat(figure.path("before").path("total").asInt()).isEqualTo(drawn.stepsBefore);
            assertThat(figure.path("after").path("positive").asInt()).isEqualTo(drawn.inTime);
            assertThat(figure.path("after").path("total").asInt()).isEqualTo(drawn.steps);
            isAbout(figure, newcombe(drawn.inTimeBefore, drawn.stepsBefore, drawn.inTime, drawn.steps));
        }
        assertThat(figure(SimulatedRound.WARD_OFFICE, Measure.STEPS_ON_TIME)
                        .path("verdict")
                        .asString())
                .isEqualTo("BETTER");
        assertThat(figure(SimulatedRound.SOCIETY, Measure.STEPS_ON_TIME)
                        .path("verdict")
                        .asString())
                .isEqualTo("WORSE");
        assertThat(figure(SimulatedRound.REFORM, Measure.STEPS_ON_TIME)
                        .path("verdict")
                        .asString())
                .isEqualTo("TOO_FEW");
    }

    @Test
    void productivityIsOneMeasurementAPersonAndMonth() {
        List<Double> output = simulated.of(SimulatedRound.WARD_OFFICE).output;
        double mean = output.stream().mapToDouble(x -> x).average().orElseThrow();
        double variance =
                output.stream().mapToDouble(x -> Math.pow(x - mean, 2)).sum() / (output.size() - 1);
        double own = variance / output.size();
        double before = 0.6 * 0.6 / 24;
        double freedom = Math.pow(own + before, 2) / (own * own / (output.size() - 1) + before * before / 23);
        double half = TDistribution.of(freedom).inverseCumulativeProbability(0.975) * Math.sqrt(own + before);

        JsonNode figure = figure(SimulatedRound.WARD_OFFICE, Measure.OUTPUT);

        assertThat(figure.path("after").path("total").asInt()).isEqualTo(18);
        isAbout(figure, new double[] {mean - 7.1, mean - 7.1 - half, mean - 7.1 + half});
        assertThat(figure(SimulatedRound.SOCIETY, Measure.OUTPUT)
                        .path("verdict")
                        .asString())
                .isEqualTo("NO_DATA");
    }

    @Test
    void whatWasMadeAtHomeHasNoBefore() {
        SimulatedRound.Drawn drawn = simulated.of(SimulatedRound.SOCIETY);
        JsonNode products = figure(SimulatedRound.SOCIETY, Measure.PRODUCTS_ON_TIME);

        assertThat(products.path("after").path("positive").asInt()).isEqualTo(drawn.productsInTime);
        assertThat(products.path("after").path("total").asInt()).isEqualTo(drawn.products);
        assertThat(products.path("verdict").asString()).isEqualTo("ONLY_AFTER");
        assertThat(figure(SimulatedRound.SOCIETY, Measure.SCORE)
                        .path("after")
                        .path("value")
                        .asDouble())
                .isCloseTo(drawn.scores.stream().mapToDouble(x -> x).average().orElseThrow(), within(1e-9));
    }

    @Test
    void aBaselineOfAnEarlierReviewStaysAndAPercentageAloneGivesNoInterval() {
        isAbout(figure(SimulatedRound.WARD_OFFICE, Measure.CITIZENS_SATISFIED), newcombe(456, 500, 552, 600));
        JsonNode percentOnly = figure(SimulatedRound.SOCIETY, Measure.CITIZENS_SATISFIED);

        assertThat(percentOnly.path("verdict").asString()).isEqualTo("NO_INTERVAL");
        assertThat(percentOnly.path("low").isNull()).isTrue();
        assertThat(percentOnly.path("difference").asDouble()).isCloseTo(100.0 * 300 / 340 - 91.2, within(1e-9));
        assertThat(percentOnly.path("warnings").path(0).path("textVi").asString())
                .contains("chỉ có tỷ lệ phần trăm, không có số đếm");
    }

    @Test
    void allUnitsTogetherAreTheSumOfTheirCounts() {
        List<SimulatedRound.Drawn> all = Stream.of(
                        SimulatedRound.WARD_OFFICE, SimulatedRound.SOCIETY, SimulatedRound.REFORM)
                .map(simulated::of)
                .toList();
        isAbout(
                figure(ALL, Measure.STEPS_ON_TIME),
                newcombe(
                        all.stream().mapToInt(unit -> unit.inTimeBefore).sum(),
                        all.stream().mapToInt(unit -> unit.stepsBefore).sum(),
                        all.stream().mapToInt(unit -> unit.inTime).sum(),
                        all.stream().mapToInt(unit -> unit.steps).sum()));
        JsonNode citizens = figure(ALL, Measure.CITIZENS_SATISFIED);
        assertThat(citizens.path("after").path("total").asInt()).isEqualTo(600);
        assertThat(citizens.path("warnings").path(0).path("doubt").asString()).isEqualTo("NOT_ALL_UNITS");
    }

    @Test
    void toWidenThePilotAgainstFiguresHadToBeExplained() {
        assertThat(unexplained.path("type").asString()).endsWith("remote-review-unexplained");
        assertThat(unexplained.path("errors").path(0).path("field").asString()).isEqualTo("data.explanation");
        assertThat(unexplained.path("errors").path(0).path("reason").asString()).contains("có thể kết luận là kém hơn");
    }

    @Test
    void theFiguresAreFrozen() {
        String hash = reviews.file(code).path("hash").asString();
        double frozen = figure(SimulatedRound.SOCIETY, Measure.SCORE)
                .path("after")
                .path("value")
                .asDouble();
        transaction.executeWithoutResult(status -> jdbc.update(
                "UPDATE remote_work_evaluation SET score = 1 WHERE request_code LIKE 'SIM-%cb020-2026-01'"));

        assertThat(figure(SimulatedRound.SOCIETY, Measure.SCORE)
                        .path("after")
                        .path("value")
                        .asDouble())
                .isEqualTo(frozen);
        assertThat(reviews.file(code).path("hash").asString()).isEqualTo(hash).hasSize(64);
    }

    @Test
    void thePaperSaysTheSameInTheLayoutOfTheDecreeAndIsAlwaysTheSameBytes() throws IOException {
        byte[] bytes = reviews.bytes("cb004", code, "report.pdf");
        SimulatedRound.Drawn drawn = simulated.of(SimulatedRound.WARD_OFFICE);
        double[] expected = newcombe(drawn.inTimeBefore, drawn.stepsBefore, drawn.inTime, drawn.steps);

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = PaperText.of(pdf);
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("SỞ NỘI VỤ", "/BC-SNV", "Thành phố Hồ Chí Minh, ngày 06 tháng 7 năm 2026")
                    .contains("BÁO CÁO Sơ kết giữa kỳ thí điểm làm việc tại nhà")
                    .contains(
                            "Bước xử lý hồ sơ đúng hạn %s %% → %s %% (chênh +%s điểm; khoảng tin cậy 95 %%: +%s đến +%s): có thể kết luận là tốt hơn."
                                    .formatted(
                                            one(100.0 * drawn.inTimeBefore / drawn.stepsBefore),
                                            one(100.0 * drawn.inTime / drawn.steps),
                                            one(expected[0]),
                                            one(expected[1]),
                                            one(expected[2])))
                    .contains("Công việc <b>đúng hạn</b> & ổn định")
                    .contains("không tính được khoảng tin cậy", "số liệu quá ít để kết luận")
                    .contains("Kết luận: Mở rộng thí điểm.", "Giải trình: =Phòng Văn hóa")
                    .contains("Nơi nhận:", "GIÁM ĐỐC", "PHỤ LỤC: CÁCH TÍNH VÀ NGUỒN SỐ LIỆU", "Newcombe (1998")
                    .doesNotContain("DỰ THẢO");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("vi");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Báo cáo sơ kết " + code);
            assertThat(pdf.getNumberOfPages()).isBetween(3, 8);
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).doesNotContain("CreateDate", "ModifyDate");
        }
        assertThat(reviews.bytes("auditor", code, "report.pdf")).isEqualTo(bytes);
    }

    private static String one(double value) {
        return String.format(VIETNAMESE, "%.1f", value);
    }

    @Test
    void theWorkbookHasNumbersAsNumbersRawCountsSourcesAndNoFormula() throws IOException {
        byte[] bytes = reviews.bytes("cb018", code, "report.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("Kết quả", "Số đếm", "Cách tính, nguồn");
            Row result = row(sheets.get(0), "Phòng Văn hóa", "Bước xử lý hồ sơ đúng hạn");
            SimulatedRound.Drawn drawn = simulated.of(SimulatedRound.SOCIETY);
            double[] expected = newcombe(drawn.inTimeBefore, drawn.stepsBefore, drawn.inTime, drawn.steps);
            assertThat(number(result, 5)).isCloseTo(expected[0], within(1e-6));
            assertThat(number(result, 6)).isCloseTo(expected[1], within(1e-4));
            assertThat(number(result, 7)).isCloseTo(expected[2], within(1e-4));
            Row count = row(sheets.get(1), "Phòng Văn hóa", "Người dân hài lòng", "Trong kỳ");
            assertThat(number(count, 3)).isEqualTo(300);
            assertThat(number(count, 4)).isEqualTo(340);
            assertThat(count.getCellText(7)).isEqualTo("'=HYPERLINK(\"x\")");
            assertThat(sheets.stream().flatMap(ReviewReportTest::cells).map(cell -> cell.getType()))
                    .doesNotContain(CellType.FORMULA);
        }
        assertThat(reviews.bytes("auditor", code, "report.xlsx")).isEqualTo(bytes);
    }

    private static Stream<org.dhatim.fastexcel.reader.Cell> cells(Sheet sheet) {
        try {
            return sheet.read().stream().flatMap(Row::stream).filter(cell -> cell != null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Row row(Sheet sheet, String... beginnings) throws IOException {
        return sheet.read().stream()
                .filter(row -> {
                    for (int i = 0; i < beginnings.length; i++) {
                        if (!row.getCellText(i).startsWith(beginnings[i])) {
                            return false;
                        }
                    }
                    return true;
                })
                .findFirst()
                .orElseThrow();
    }

    private static double number(Row row, int column) {
        return row.getCellAsNumber(column).map(BigDecimal::doubleValue).orElseThrow();
    }

    @Test
    void onlyTheOrganiserTheUnitsThatTakePartAndAuditorsReadIt() {
        for (String file : List.of("", "/report.pdf", "/report.xlsx")) {
            String path = RemoteTrace.API + "/reviews/" + code + file;
            assertThat(pilot.as("cb060", get(path), null).expect(404).type()).endsWith("unknown-remote-review");
            assertThat(pilot.as("designer", get(path), null).status()).isEqualTo(403);
        }
    }
}
