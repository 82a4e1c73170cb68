package vn.congvu.remotework.review.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import vn.congvu.remotework.review.ReviewReport;

/** The report as a paper of the administration: heading, body, signature, method (Decree 30/2020/NĐ-CP, appendix I). */
@Component
public class ReviewPaper {

    private final Typesetter typesetter;
    private final String css = read("remotework/review-report.css");

    ReviewPaper(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The same bytes for the same report. */
    public byte[] pdf(ReviewReport report) {
        String about = "Báo cáo sơ kết " + report.figures().code();
        Page page = new Page(about, about + ", đợt " + report.figures().round().code(), css);
        heading(page, report);
        title(page, report);
        new PaperBody(page, report).write();
        signature(page, report);
        methods(page, report);
        return typesetter.pdf(page.document(), report.date(), report.hash());
    }

    private static void heading(Page page, ReviewReport report) {
        Element head = page.add(page.body(), "div", "heading");
        Element left = page.add(head, "div", "issuer");
        page.text(left, "p", "superior", report.heading().superior());
        page.text(left, "p", "office", report.heading().issuer());
        page.text(
                left,
                "p",
                "number",
                "Số:" + "\u00a0".repeat(12) + "/" + report.heading().symbol());
        Element right = page.add(head, "div", "nation");
        page.text(right, "p", "republic", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        page.text(right, "p", "motto", "Độc lập - Tự do - Hạnh phúc");
        page.text(right, "p", "date", report.heading().place() + ", " + inWords(report.date()));
    }

    private static String inWords(LocalDate date) {
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    private static void title(Page page, ReviewReport report) {
        if (report.concluded() == null) {
            page.text(page.body(), "p", "draft", "DỰ THẢO");
        }
        page.text(page.body(), "h1", "BÁO CÁO");
        page.text(
                page.body(),
                "p",
                "about",
                "%s thí điểm làm việc tại nhà, đợt %s"
                        .formatted(
                                report.figures().kind().words().vi(),
                                report.figures().round().code()));
    }

    private static void signature(Page page, ReviewReport report) {
        Element foot = page.add(page.body(), "div", "signature");
        Element left = page.add(foot, "div", "recipients");
        page.text(left, "p", "label", "Nơi nhận:");
        Element list = page.add(left, "ul");
        report.heading().recipients().forEach(recipient -> page.text(list, "li", recipient));
        Element right = page.add(foot, "div", "signer");
        page.text(right, "p", "office", report.heading().signer());
        page.text(
                right,
                "p",
                "name",
                report.concluded() == null ? "" : report.concluded().decidedBy());
    }

    private static void methods(Page page, ReviewReport report) {
        Element part = page.add(page.body(), "div", "methods");
        page.text(part, "h2", "PHỤ LỤC: CÁCH TÍNH VÀ NGUỒN SỐ LIỆU");
        Element list = page.add(part, "ul");
        Methods.of(report.figures().terms()).forEach(method -> page.text(list, "li", method.vi()));
        page.text(part, "p", "hash", "Số liệu chốt, mã kiểm tra SHA-256: " + report.hash());
    }

    static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
