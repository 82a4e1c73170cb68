package vn.congvu.remotework.review.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.remotework.review.ReviewReport;
import vn.congvu.remotework.review.ReviewReports;
import vn.congvu.remotework.review.paper.ReviewPaper;
import vn.congvu.remotework.review.paper.ReviewWorkbook;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.file.SentFile;

/** The report of a review to take away: as a paper, as a workbook. */
@RestController
@RequestMapping("/api/remote-work/reviews/{code}")
@PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
class ReviewReportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReviewReports reports;
    private final ReviewPaper paper;
    private final ReviewWorkbook workbook;

    ReviewReportController(ReviewReports reports, ReviewPaper paper, ReviewWorkbook workbook) {
        this.reports = reports;
        this.paper = paper;
        this.workbook = workbook;
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE, schema = @Schema(format = "binary")))
    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code) {
        ReviewReport report = reports.of(code);
        return file(report.fileName() + ".pdf", MediaType.APPLICATION_PDF, paper.pdf(report));
    }

    @ApiResponse(responseCode = "200", content = @Content(mediaType = XLSX, schema = @Schema(format = "binary")))
    @GetMapping("/report.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String code) {
        ReviewReport report = reports.of(code);
        return file(report.fileName() + ".xlsx", MediaType.parseMediaType(XLSX), workbook.xlsx(report));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .headers(SentFile.saved(name))
                .body(bytes);
    }
}
