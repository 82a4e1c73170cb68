package vn.congvu.remotework.review.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.congvu.remotework.review.Course;
import vn.congvu.remotework.review.ReviewReport;
import vn.congvu.remotework.review.ReviewSnapshot;
import vn.congvu.remotework.review.ReviewSnapshot.UnitFigures;
import vn.congvu.text.Written;

/** What the paper says, part by part. */
final class PaperBody {

    private final Page page;
    private final Element body;
    private final ReviewReport report;
    private final ReviewSnapshot figures;

    PaperBody(Page page, ReviewReport report) {
        this.page = page;
        this.body = page.body();
        this.report = report;
        this.figures = report.figures();
    }

    void write() {
        basis();
        results();
        opinions();
        cautions();
        conclusion();
    }

    private void basis() {
        page.text(body, "h2", "I. CĂN CỨ VÀ PHẠM VI");
        paragraph("Căn cứ: " + figures.round().legalBasis() + "; "
                + figures.terms().basisVi() + ".");
        paragraph("Đợt thí điểm: %s (%s), từ ngày %s đến ngày %s."
                .formatted(
                        figures.round().nameVi(),
                        figures.round().code(),
                        day(figures.round().from()),
                        day(figures.round().to())));
        paragraph("Kỳ sơ kết: từ ngày %s đến ngày %s (%d đơn vị)."
                .formatted(
                        day(figures.from()), day(figures.to()), figures.units().size()));
    }

    private void results() {
        page.text(body, "h2", "II. KẾT QUẢ TRƯỚC VÀ TRONG THÍ ĐIỂM");
        unit(figures.total(), "1. ");
        int number = 2;
        for (UnitFigures unit : figures.units()) {
            unit(unit, number++ + ". ");
        }
    }

    private void unit(UnitFigures unit, String number) {
        Element part = page.add(body, "div", "unit");
        page.text(part, "h3", number + unit.nameVi());
        new PaperTable(page, figures.terms()).write(part, unit);
        Element sentences = page.add(part, "ul");
        unit.figures().stream()
                .filter(figure -> figure.difference() != null)
                .forEach(figure -> page.text(sentences, "li", figure.sentenceVi()));
        if (!sentences.hasChildNodes()) {
            page.text(sentences, "li", "Chưa có chỉ tiêu nào so sánh được.");
        }
    }

    private void opinions() {
        page.text(body, "h2", "III. Ý KIẾN CỦA CÁC ĐƠN VỊ");
        for (UnitFigures unit : figures.units()) {
            Element paragraph = page.add(body, "p");
            page.text(paragraph, "strong", unit.nameVi() + ": ");
            page.text(paragraph, "span", unit.opinion() == null ? "chưa báo cáo." : said(unit));
        }
    }

    private static String said(UnitFigures unit) {
        String difficulties = unit.difficulties() == null ? "" : " Khó khăn, vướng mắc: " + unit.difficulties();
        return "%s%s Đề xuất: %s (%s, ngày %s)."
                .formatted(
                        unit.opinion(),
                        difficulties,
                        unit.proposal().words().vi().toLowerCase(Figures.VIETNAMESE),
                        unit.reportedBy(),
                        day(unit.reportedOn()));
    }

    /** Each warning of a unit once, with the measures it is about. */
    private void cautions() {
        page.text(body, "h2", "IV. LƯU Ý KHI SỬ DỤNG SỐ LIỆU");
        List<String> cautions = Stream.concat(Stream.of(figures.total()), figures.units().stream())
                .flatMap(unit -> cautions(unit).stream())
                .toList();
        Element list = page.add(body, "ul");
        cautions.forEach(caution -> page.text(list, "li", caution));
        if (cautions.isEmpty()) {
            page.text(list, "li", "Không có lưu ý.");
        }
    }

    private static List<String> cautions(UnitFigures unit) {
        Map<String, List<String>> measures = new LinkedHashMap<>();
        unit.figures()
                .forEach(figure -> figure.warnings()
                        .forEach(warning -> measures.computeIfAbsent(warning.textVi(), text -> new ArrayList<>())
                                .add(figure.measure().words().vi())));
        return measures.entrySet().stream()
                .map(caution -> "%s. %s Chỉ tiêu: %s."
                        .formatted(unit.nameVi(), caution.getKey(), String.join("; ", caution.getValue())))
                .toList();
    }

    private void conclusion() {
        page.text(body, "h2", "V. KIẾN NGHỊ, KẾT LUẬN");
        ReviewReport.Concluded concluded = report.concluded();
        if (concluded == null) {
            paragraph("(Dự thảo: chưa có quyết định của lãnh đạo.)");
            return;
        }
        Course course = concluded.course();
        Element paragraph = page.add(body, "p");
        page.text(paragraph, "span", "Kết luận: ");
        page.text(paragraph, "strong", course.words().vi() + ".");
        paragraph("Lý do: " + concluded.reasons());
        if (concluded.explanation() != null) {
            paragraph("Giải trình: " + concluded.explanation());
        }
        if (concluded.note() != null) {
            paragraph("Ý kiến của lãnh đạo: " + concluded.note());
        }
        paragraph("Người kiến nghị: %s. Người quyết định: %s."
                .formatted(concluded.recommendedBy(), concluded.decidedBy()));
    }

    private void paragraph(String text) {
        page.text(body, "p", text);
    }

    static String day(LocalDate day) {
        return Written.day(day);
    }
}
