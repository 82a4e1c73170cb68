package vn.congvu.modelling.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congvu.modelling.diff.Side.flow;
import static vn.congvu.modelling.diff.Side.process;
import static vn.congvu.modelling.diff.Side.step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congvu.modelling.ModelKind;
import vn.congvu.web.problem.Bilingual;

class ProcessComparisonTest {

    private static final String CHECK = step("check", "Thẩm định", "P2D", "unit.officer", "");
    private static final String SIGN = step("sign", "Ký duyệt", "PT8H", "unit.head", "");
    private static final String END = "<b:endEvent id=\"end\" name=\"Xong\" />";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P2D   | PT16H | Đổi thời hạn bước “Thẩm định” từ 2 ngày làm việc thành 16 giờ làm việc.",
                "P2D   | P1D   | Rút ngắn thời hạn bước “Thẩm định” từ 2 ngày làm việc còn 1 ngày làm việc.",
                "P2D   | P3.5D | Kéo dài thời hạn bước “Thẩm định” từ 2 ngày làm việc lên 3,5 ngày làm việc.",
                "P2D   | P7CD  | Đổi thời hạn bước “Thẩm định” từ 2 ngày làm việc thành 7 ngày.",
                "PT16H | PT4H30M | Rút ngắn thời hạn bước “Thẩm định” từ 16 giờ làm việc còn 4,5 giờ làm việc.",
                "P0D   | P1D   | Kéo dài thời hạn bước “Thẩm định” từ trong ngày làm việc lên 1 ngày làm việc."
            })
    void saysHowADeadlineChanges(String before, String after, String sentence) {
        ModelDiff diff = Compared.processes(
                process(step("check", "Thẩm định", before, "unit.officer", "")),
                process(step("check", "Thẩm định", after, "unit.officer", "")));
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(Subject.SERVICE_LEVEL);
            assertThat(change.property()).isEqualTo("sla");
            assertThat(change.before()).isEqualTo(before);
            assertThat(change.after()).isEqualTo(after);
            assertThat(change.sentence()).isEqualTo(sentence);
        });
        assertThat(diff.note().vi()).containsExactly(sentence);
    }

    @Test
    void namesThePeopleWhoTakeOver() {
        ModelDiff diff =
                Compared.processes(process(CHECK), process(step("check", "Thẩm định", "P2D", "unit.head", "")));
        assertThat(diff.changes()).extracting(Change::subject).containsExactly(Subject.PERMISSION);
        assertThat(diff.note().vi())
                .containsExactly("Đổi người thực hiện bước “Thẩm định” từ “Chuyên viên” thành “Trưởng phòng”.");
        assertThat(diff.note().en())
                .containsExactly("People in charge of step “Thẩm định-en”: from “Officer” to “Head of division”.");
    }

    @Test
    void tellsANewStepWithItsPlaceItsPeopleAndItsDeadline() {
        String before = process(CHECK + END + flow("f1", "check", "end", ""));
        String after = process(CHECK + SIGN + END + flow("f1", "check", "sign", "") + flow("f2", "sign", "end", ""));
        ModelDiff diff = Compared.processes(before, after);
        assertThat(diff.changes())
                .extracting(Change::what, Change::subject, Change::element)
                .containsExactlyInAnyOrder(
                        tuple(What.ADDED, Subject.STEP, "sign"),
                        tuple(What.ADDED, Subject.FLOW, "f2"),
                        tuple(What.CHANGED, Subject.FLOW, "f1"));
        assertThat(diff.note().vi())
                .containsExactly("Thêm bước “Ký duyệt”, sau “Thẩm định”, trước “Xong”, do “Trưởng phòng” thực hiện,"
                        + " thời hạn 8 giờ làm việc.");
    }

    @Test
    void tellsWhereTheDossierGoesWhenAStepIsDropped() {
        String before = process(CHECK + SIGN + END + flow("f1", "check", "sign", "") + flow("f2", "sign", "end", ""));
        String after = process(CHECK + END + flow("f1", "check", "end", ""));
        assertThat(Compared.processes(before, after).note().vi())
                .containsExactly(
                        "Bỏ bước “Ký duyệt”.",
                        "Sau bước “Thẩm định”, hồ sơ chuyển đến điểm kết thúc “Xong”, không còn đến bước “Ký duyệt”.");
    }

    @Test
    void tellsTheSameChangeOfSeveralStepsOnce() {
        ModelDiff diff = Compared.processes(
                process(step("a", "A", "P2D", "unit.officer", "") + step("b", "B", "P2D", "unit.officer", "")),
                process(step("a", "A", "P1D", "unit.officer", "") + step("b", "B", "P1D", "unit.officer", "")));
        assertThat(diff.changes()).hasSize(2);
        assertThat(diff.note().vi())
                .containsExactly("Rút ngắn thời hạn các bước “A” và “B” từ 2 ngày làm việc còn 1 ngày làm việc.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NAME | <b:userTask id='x' name='A'/> | <b:userTask id='x' name='B'/> | Bước “A” đổi tên thành “B”.",
                "STEP | <b:userTask id='x' name='A'/> | <b:serviceTask id='x' name='A'/> | “A” đổi từ bước xử lý thành bước tự động.",
                "FORM | <b:userTask id='x' name='A'/> | <b:userTask id='x' name='A' camunda:formRef='permit.x'/> | Thêm biểu mẫu của bước “A”.",
                "TEXT | <b:userTask id='x' name='A'/> | <b:userTask id='x' name='A'><b:documentation>Đọc kỹ</b:documentation></b:userTask> | Thêm hướng dẫn của bước “A”.",
                "DECISION | <b:businessRuleTask id='x' name='A' camunda:decisionRef='a'/> | <b:businessRuleTask id='x' name='A' camunda:decisionRef='b'/> | Sửa bảng điều kiện của bước tra bảng “A”.",
                "OTHER | <b:serviceTask id='x' name='A' camunda:delegateExpression='${notifyApplicant}'/> | <b:serviceTask id='x' name='A' camunda:delegateExpression='${closeCase}'/> | Đổi việc làm của bước tự động “A” từ “Thông báo cho người nộp” thành “Đóng hồ sơ”.",
                "OTHER | <b:serviceTask id='x' name='A'/> | <b:serviceTask id='x' name='A' camunda:asyncBefore='true'/> | Thêm thiết đặt của bước tự động “A”.",
                "SERVICE_LEVEL | <b:boundaryEvent id='x' name='A'><b:timerEventDefinition><b:timeDate>${sla.dueDate}</b:timeDate></b:timerEventDefinition></b:boundaryEvent> | <b:boundaryEvent id='x' name='A'><b:timerEventDefinition><b:timeDate>${workingTime.P5D}</b:timeDate></b:timerEventDefinition></b:boundaryEvent> | Đổi thời điểm của mốc thời gian “A” từ “Hạn của bước” thành sau 5 ngày làm việc.",
                "FLOW | <b:boundaryEvent id='x' name='A'/> | <b:boundaryEvent id='x' name='A' cancelActivity='false'/> | Tình huống “A” không còn dừng việc đang làm."
            })
    void tellsEverySubject(Subject subject, String before, String after, String sentence) {
        ModelDiff diff = Compared.processes(process(before), process(after));
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.element()).isEqualTo("x");
            assertThat(change.subject()).isEqualTo(subject);
            assertThat(change.sentence()).isEqualTo(sentence);
        });
    }

    @Test
    void keepsWhatOnlyProgrammersReadOutOfTheNote() {
        ModelDiff diff = Compared.processes(
                process("<b:serviceTask id='x' name='A'/>"),
                process("<b:serviceTask id='x' name='A' camunda:asyncBefore='true' camunda:jobPriority='3'/>"));
        assertThat(diff.changes()).hasSize(2);
        assertThat(diff.note().vi()).containsExactly("Sửa 2 thiết đặt kỹ thuật.");
    }

    @Test
    void tellsConditionsWithoutExpressions() {
        String steps = CHECK + SIGN;
        ModelDiff diff = Compared.processes(
                process(steps
                        + flow(
                                "f",
                                "check",
                                "sign",
                                "<b:conditionExpression>${decision == 'a'}</b:conditionExpression>")),
                process(steps
                        + flow(
                                "f",
                                "check",
                                "sign",
                                "<b:conditionExpression>${decision == 'b'}</b:conditionExpression>")));
        assertThat(diff.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo("${decision == 'b'}"));
        assertThat(diff.note().vi())
                .containsExactly("Sửa điều kiện của đường đi từ bước “Thẩm định” đến bước “Ký duyệt”.");
    }

    @Test
    void saysInOneSentenceThatADiagramWasOnlyDrawnAnew() {
        ModelDiff diff = Compared.processes(process(CHECK, drawn(100)), process(CHECK, drawn(300)));
        assertThat(diff.changes())
                .extracting(Change::what, Change::subject)
                .containsExactly(tuple(What.MOVED, Subject.LAYOUT));
        assertThat(diff.note().vi()).containsExactly("Chỉ vẽ lại, cách xử lý không đổi.");
    }

    @Test
    void doesNotSpeakOfTheDrawingBesideRealChanges() {
        ModelDiff diff = Compared.processes(
                process(CHECK, drawn(100)), process(step("check", "Thẩm định", "P1D", "unit.officer", ""), drawn(300)));
        assertThat(diff.changes()).hasSize(2);
        assertThat(diff.note().vi()).hasSize(1);
    }

    private static String drawn(int x) {
        return "<di:BPMNShape bpmnElement='check'><dc:Bounds x='%d' y='80' width='100' height='80' /></di:BPMNShape>"
                .formatted(x);
    }

    @Test
    void noticesAStepThatIsPutIntoAStage() {
        String stage = "<b:subProcess id=\"stage\" name=\"Tại phòng\">%s</b:subProcess>";
        ModelDiff diff = Compared.processes(process(CHECK + stage.formatted("")), process(stage.formatted(CHECK)));
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.MOVED);
            assertThat(change.subject()).isEqualTo(Subject.STEP);
            assertThat(change.sentence()).isEqualTo("Đưa bước “Thẩm định” vào giai đoạn “Tại phòng”.");
        });
    }

    @Test
    void countsWhoIsRunningAtAStep() {
        ModelDiff diff = new Compared()
                .with(
                        "permit",
                        ModelKind.PROCESS,
                        process(CHECK),
                        process(step("check", "Thẩm định", "P1D", "unit.officer", "")))
                .withRunning("check", 7)
                .diff("permit");
        assertThat(diff.changes()).extracting(Change::running).containsExactly(7);
    }

    @Test
    void tellsWhoseFormChangesWithTheProcess() {
        String task = process(step("check", "Thẩm định", "P2D", "unit.officer", "camunda:formRef=\"permit.check\""));
        ModelDiff diff = new Compared()
                .with("permit", ModelKind.PROCESS, task, task)
                .with("permit.check", ModelKind.FORM, Side.form(), Side.form(Side.field("phone", "Số điện thoại", "")))
                .diff("permit");
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.parts()).extracting(ModelDiff::key).containsExactly("permit.check");
        assertThat(diff.note().vi()).isEmpty();
        ModelDiff part = diff.parts().get(0);
        assertThat(part.whose())
                .isEqualTo(new Bilingual("Biểu mẫu của bước “Thẩm định”", "Form of step “Thẩm định-en”"));
        assertThat(part.note().vi()).containsExactly("Thêm mục “Số điện thoại”.");
        assertThat(part.note().en()).containsExactly("New field “Số điện thoại”.");
    }

    @Test
    void namesTheCodesOfATableAsTheFormDoesThatTheyAreEnteredIn() {
        String lookup = process(step("check", "Thẩm định", "P2D", "unit.officer", "camunda:formRef=\"permit.check\"")
                + "<b:businessRuleTask id='fee' name='Tính phí' camunda:decisionRef='fee'/>");
        String form = Side.form(Side.field(
                "kind", "Loại", ", \"values\": [{\"value\": \"land\", \"label\": \"Đất\", \"labelEn\": \"Land\"}]"));
        ModelDiff diff = new Compared()
                .with("permit", ModelKind.PROCESS, lookup, lookup)
                .with("permit.check", ModelKind.FORM, form, form)
                .with("fee", ModelKind.DECISION, Side.table(""), Side.table(Side.rule("r1", "\"land\"", "100")))
                .diff("permit");
        assertThat(diff.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.note().vi())
                        .containsExactly("Thêm dòng 1: khi “Loại” là “Đất” thì “Mức” là 100."));
    }

    @Test
    void saysOfANewProcessWhatItConsistsOf() {
        ModelDiff diff = Compared.processes(null, process(CHECK));
        assertThat(diff.fromSource()).isNull();
        assertThat(diff.changes()).extracting(Change::what).containsOnly(What.ADDED);
        assertThat(diff.note().vi())
                .contains("Thêm bước “Thẩm định”, do “Chuyên viên” thực hiện, thời hạn 2 ngày làm việc.");
    }
}
