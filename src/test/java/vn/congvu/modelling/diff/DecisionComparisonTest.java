package vn.congvu.modelling.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congvu.modelling.diff.Side.rule;
import static vn.congvu.modelling.diff.Side.table;

import org.junit.jupiter.api.Test;

class DecisionComparisonTest {

    private static final String FIRST = rule("r1", "\"land\", \"house\"", "100");
    private static final String SECOND = rule("r2", "\"other\"", "200");

    @Test
    void marksTheCellThatChanged() {
        ModelDiff diff = Compared.decisions(table(FIRST + SECOND), table(FIRST + rule("r2", "\"other\"", "250")));
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(Subject.RULE);
            assertThat(change.element()).isEqualTo("r2");
            assertThat(change.property()).isEqualTo("level");
            assertThat(change.sentence()).isEqualTo("Dòng 2: “Mức” từ 200 thành 250.");
            assertThat(change.sentenceEn()).isEqualTo("Row 2: “Mức” from 200 to 250.");
        });
    }

    @Test
    void tellsAllCellsOfARowTogether() {
        ModelDiff diff = Compared.decisions(table(FIRST), table(rule("r1", "\"land\"", "150")));
        assertThat(diff.changes()).hasSize(2);
        assertThat(diff.note().vi())
                .containsExactly("Dòng 1: “Loại” từ land hoặc house thành land; “Mức” từ 100 thành 150.");
    }

    @Test
    void saysWhatANewRowDecides() {
        ModelDiff diff = Compared.decisions(table(FIRST), table(FIRST + SECOND));
        assertThat(diff.note().vi()).containsExactly("Thêm dòng 2: khi “Loại” là other thì “Mức” là 200.");
    }

    @Test
    void noticesTheOrderOfTheRows() {
        ModelDiff diff = Compared.decisions(table(FIRST + SECOND), table(SECOND + FIRST));
        assertThat(diff.changes())
                .extracting(Change::what, Change::subject, Change::property)
                .containsExactly(tuple(What.MOVED, Subject.RULE, "order"));
    }

    @Test
    void tellsANewColumnOnce() {
        String columns =
                "<output id=\"level\" label=\"Mức\" name=\"level\" /><output id=\"basis\" label=\"Căn cứ\" name=\"basis\" />";
        String wider = FIRST.replace("</rule>", "<outputEntry id=\"new\"><text></text></outputEntry></rule>");
        assertThat(Compared.vietnamese(Compared.decisions(table(FIRST), table(columns, wider))))
                .containsExactly("Thêm cột kết quả “Căn cứ”.");
    }

    @Test
    void noticesHowRowsAreChosen() {
        ModelDiff diff = Compared.decisions(table(FIRST), table(FIRST).replace("UNIQUE", "FIRST"));
        assertThat(diff.note().vi())
                .containsExactly(
                        "Đổi cách chọn dòng của bảng điều kiện “Mức phí” từ chỉ một dòng khớp thành lấy dòng khớp đầu tiên.");
    }

    @Test
    void readsTablesWhoseRowsHaveNoIds() {
        String before = table(FIRST.replace("id=\"r1\"", ""));
        assertThat(Compared.decisions(before, before).changes()).isEmpty();
        assertThat(Compared.decisions(before, before.replace("100", "120")).changes())
                .hasSize(1);
    }
}
