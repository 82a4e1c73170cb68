package vn.congvu.remotework.review.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.review.Figure;
import vn.congvu.remotework.review.Measure;
import vn.congvu.remotework.review.ReviewReport;
import vn.congvu.remotework.review.ReviewSnapshot.UnitFigures;
import vn.congvu.web.problem.Bilingual;

/** The report as a workbook to go on calculating with: results, raw counts, methods and sources. */
@Component
public class ReviewWorkbook {

    /** The same bytes for the same report. */
    public byte[] xlsx(ReviewReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "CongVu", "1.0")) {
            book.properties().setTitle("Sơ kết " + report.figures().code());
            results(book, report);
            counts(book, report);
            methods(book, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SteadyArchive.of(bytes.toByteArray(), report.date());
    }

    private static Stream<UnitFigures> units(ReviewReport report) {
        return Stream.concat(Stream.of(report.figures().total()), report.figures().units().stream());
    }

    private static void results(Workbook book, ReviewReport report) {
        Sheet sheet = new Sheet(book.newWorksheet("Kết quả"), 38, 40, 14, 14, 14, 14, 14, 34, 60);
        int sure = report.figures().terms().confidencePercent();
        sheet.header(List.of(
                "Đơn vị / Unit",
                "Chỉ tiêu / Measure",
                "Đơn vị đo / Measured in",
                "Trước thí điểm / Before",
                "Trong kỳ / During",
                "Chênh lệch (điểm phần trăm với tỷ lệ) / Difference (points)",
                "Cận dưới %d %% / Lower".formatted(sure),
                "Cận trên %d %% / Upper".formatted(sure),
                "Nhận định thống kê / Verdict",
                "Diễn giải / In words"));
        units(report).forEach(unit -> unit.figures().forEach(figure -> result(sheet, unit, figure)));
    }

    private static void result(Sheet sheet, UnitFigures unit, Figure figure) {
        sheet.line(
                format(figure.measure()),
                unit.nameVi(),
                figure.measure().words().vi(),
                figure.measure().unit().vi().strip(),
                value(figure.before()),
                value(figure.after()),
                figure.difference(),
                figure.low(),
                figure.high(),
                figure.verdict().words().vi(),
                figure.sentenceVi());
    }

    private static Double value(Figure.Side side) {
        return side == null ? null : side.value();
    }

    private static String format(Measure measure) {
        return measure.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(measure.decimals());
    }

    private static void counts(Workbook book, ReviewReport report) {
        Sheet sheet = new Sheet(book.newWorksheet("Số đếm"), 38, 40, 14, 14, 14, 14, 14, 60);
        sheet.header(List.of(
                "Đơn vị / Unit",
                "Chỉ tiêu / Measure",
                "Bên / Side",
                "Số đạt (trường hợp) / Positive (cases)",
                "Tổng số (trường hợp, tháng - người) / Total (cases, person-months)",
                "Giá trị (đơn vị đo của chỉ tiêu) / Value",
                "Độ lệch chuẩn / Deviation",
                "Nguồn / Source"));
        for (UnitFigures unit : report.figures().units()) {
            unit.figures().forEach(figure -> {
                count(sheet, unit, figure, "Trước / Before", figure.before());
                count(sheet, unit, figure, "Trong kỳ / During", figure.after());
            });
        }
    }

    private static void count(Sheet sheet, UnitFigures unit, Figure figure, String side, Figure.Side counted) {
        if (counted != null) {
            sheet.line(
                    "#,##0.000",
                    unit.nameVi(),
                    figure.measure().words().vi(),
                    side,
                    counted.positive(),
                    counted.total(),
                    counted.value(),
                    counted.deviation(),
                    counted.sourceVi());
        }
    }

    private static void methods(Workbook book, ReviewReport report) {
        Sheet sheet = new Sheet(book.newWorksheet("Cách tính, nguồn"), 90, 90);
        sheet.header(List.of("Tiếng Việt", "English"));
        for (Bilingual method : Methods.of(report.figures().terms())) {
            sheet.line(null, method.vi(), method.en());
        }
        sheet.line(
                null,
                report.figures().terms().basisVi(),
                report.figures().terms().basisEn());
        sheet.line(
                null,
                "Kỳ sơ kết %s, đợt %s, từ %s đến %s."
                        .formatted(
                                report.figures().code(),
                                report.figures().round().code(),
                                PaperBody.day(report.figures().from()),
                                PaperBody.day(report.figures().to())),
                "Review %s of round %s, %s to %s."
                        .formatted(
                                report.figures().code(),
                                report.figures().round().code(),
                                report.figures().from(),
                                report.figures().to()));
        sheet.line(
                null,
                "Mã kiểm tra SHA-256 của số liệu chốt: " + report.hash(),
                "SHA-256 of the frozen figures: " + report.hash());
    }
}
