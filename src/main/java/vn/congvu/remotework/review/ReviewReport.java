package vn.congvu.remotework.review;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the paper and the workbook of a review are made of: the frozen figures and what was concluded from them.
 *
 * @param concluded null until the leader has agreed; the paper is a draft until then
 */
public record ReviewReport(ReviewSnapshot figures, String hash, Heading heading, LocalDate date, Concluded concluded) {

    /** How the paper is headed and to whom it goes (NĐ 30/2020/NĐ-CP). */
    public record Heading(
            String superior, String issuer, String symbol, String place, String signer, List<String> recipients) {}

    public record Concluded(
            Course course, String reasons, String explanation, String recommendedBy, String note, String decidedBy) {}

    /** Of the file, without its kind. */
    public String fileName() {
        return "so-ket-" + figures.code();
    }
}
