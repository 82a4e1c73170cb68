package vn.congvu.leadershipexam.supervision;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.evidence.Chronicle;
import vn.congvu.leadershipexam.evidence.PublishedHeads;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.organisation.Organisation;
import vn.congvu.web.paging.InMemoryPage;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** The view of the supervision board. */
@Service
@Transactional(readOnly = true)
public class SupervisionViews {

    private final Supervising supervising;
    private final Chronicle chronicle;
    private final PublishedHeads heads;
    private final Councils councils;
    private final SupervisionReports reports;
    private final PlannedDates dates;
    private final Organisation organisation;

    SupervisionViews(
            Supervising supervising,
            Chronicle chronicle,
            PublishedHeads heads,
            Councils councils,
            SupervisionReports reports,
            PlannedDates dates,
            Organisation organisation) {
        this.supervising = supervising;
        this.chronicle = chronicle;
        this.heads = heads;
        this.councils = councils;
        this.reports = reports;
        this.dates = dates;
        this.organisation = organisation;
    }

    public SupervisionView of(String code) {
        Set<Integer> seen = supervising.councils(code);
        IntPredicate which = within(seen);
        return new SupervisionView(
                councils.of(code).stream()
                        .filter(council -> seen.contains(council.councilNo()))
                        .map(this::council)
                        .toList(),
                chronicle.counts(code, which),
                named(chronicle.alarms(code, which)),
                named(chronicle.reads(code, which)),
                heads.of(code));
    }

    /** An entry of the chain with the name of who made it. */
    public record Line(Chronicle.Told entry, String actorName) {}

    public Page<Line> timeline(String code, Window window) {
        List<Chronicle.Told> told = chronicle.told(code, within(supervising.councils(code)));
        return InMemoryPage.of(told, entry -> String.valueOf(entry.seq()), window)
                .map(entry -> new Line(entry, name(entry.actor())));
    }

    private static IntPredicate within(Set<Integer> seen) {
        return council -> council == PlannedDates.WHOLE_ROUND || seen.contains(council);
    }

    private SupervisionView.CouncilOf council(Council council) {
        String code = council.roundCode();
        int no = council.councilNo();
        return new SupervisionView.CouncilOf(
                no,
                council.nameVi(),
                council.nameEn(),
                council.phase(),
                dates.find(code, no, "superviseReport").orElse(null),
                supervising.mayReport(council),
                reports.of(code, no).map(this::report).orElse(null));
    }

    private SupervisionView.Report report(SupervisionReport report) {
        return new SupervisionView.Report(
                report.findings(),
                report.conclusion().name(),
                name(report.reportedBy()),
                report.reportedAt(),
                report.headSeq());
    }

    private List<SupervisionView.SeenBy> named(List<Chronicle.Seen> rows) {
        return rows.stream()
                .map(row -> new SupervisionView.SeenBy(
                        row.council(),
                        row.what(),
                        row.textVi(),
                        row.textEn(),
                        row.username(),
                        name(row.username()),
                        row.firstAt(),
                        row.lastAt(),
                        row.things(),
                        row.times()))
                .toList();
    }

    private String name(String username) {
        return organisation.nameOf(username);
    }
}
