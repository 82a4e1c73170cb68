package vn.congvu.leadershipexam.supervision;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** The report of the supervision board. */
@Component
class ReportRecords implements ArchivePart {

    private final SupervisionReports reports;

    ReportRecords(SupervisionReports reports) {
        this.reports = reports;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        reports.of(round.code(), council)
                .ifPresent(report -> shelf.text(
                        "supervision/report.txt",
                        "%s%n%s%n%s %s%n%d:%s%n"
                                .formatted(
                                        report.findings(),
                                        report.conclusion(),
                                        report.reportedBy(),
                                        report.reportedAt(),
                                        report.headSeq(),
                                        report.headHash())
                                .replace("\r\n", "\n")));
    }
}
