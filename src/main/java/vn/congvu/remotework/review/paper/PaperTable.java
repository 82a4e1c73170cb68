package vn.congvu.remotework.review.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.congvu.remotework.review.Figure;
import vn.congvu.remotework.review.ReviewSnapshot;
import vn.congvu.remotework.review.ReviewSnapshot.UnitFigures;

/** The figures of a unit, or of all together, as a table with its headers on every page. */
final class PaperTable {

    private final Page page;
    private final List<String> columns;

    PaperTable(Page page, ReviewSnapshot.Terms terms) {
        this.page = page;
        this.columns = List.of(
                "Chỉ tiêu",
                "Trước thí điểm",
                "Trong kỳ",
                "Chênh lệch",
                "Khoảng tin cậy " + terms.confidencePercent() + " %",
                "Nhận định thống kê");
    }

    void write(Element parent, UnitFigures unit) {
        Element table = page.add(parent, "table", "figures");
        Element head = page.add(page.add(table, "thead"), "tr");
        columns.forEach(column -> page.text(head, "th", column).setAttribute("scope", "col"));
        Element rows = page.add(table, "tbody");
        unit.figures().stream().filter(Figure::exists).forEach(figure -> row(page.add(rows, "tr"), figure));
        String missing = unit.figures().stream()
                .filter(figure -> !figure.exists())
                .map(figure -> figure.measure().words().vi())
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            page.text(parent, "p", "missing", "Không có số liệu: " + missing + ".");
        }
    }

    private void row(Element row, Figure figure) {
        page.text(row, "th", figure.measure().words().vi()).setAttribute("scope", "row");
        page.text(row, "td", Figures.side(figure.measure(), figure.before()));
        page.text(row, "td", Figures.side(figure.measure(), figure.after()));
        page.text(row, "td", Figures.difference(figure));
        page.text(row, "td", Figures.interval(figure));
        page.text(row, "td", figure.verdict().words().vi());
    }
}
