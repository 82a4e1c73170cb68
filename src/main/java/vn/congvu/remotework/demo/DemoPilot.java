package vn.congvu.remotework.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.ImportAtStart;
import vn.congvu.importing.Imports;
import vn.congvu.remotework.round.NewRound;
import vn.congvu.remotework.round.PilotUnit;
import vn.congvu.remotework.round.RoundOpening;

/** At the first start of the demonstration: one open round of the next weeks. */
@Component
@Profile("demo & !test & !prod")
@Order(ImportAtStart.DOSSIERS + 1)
class DemoPilot implements ImportAtStart {

    private static final int REVISION = 1;
    private static final int WEEKS = 8;
    private static final String DRAFTER = "head.SNV";
    private static final String OPENER = "leader.SNV";

    private final Imports imports;
    private final RoundOpening rounds;
    private final Clock clock;

    DemoPilot(Imports imports, RoundOpening rounds, Clock clock) {
        this.imports = imports;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void importNow() {
        CsvFile units = CsvFile.shipped("catalogue/demo/remote-work-units.csv");
        CsvFile positions = CsvFile.shipped("catalogue/demo/remote-work-positions.csv");
        imports.run("demo-remote-work", REVISION, List.of(units, positions), report -> {
            if (rounds.none()) {
                rounds.open(round(units, positions), DRAFTER, OPENER);
            }
        });
    }

    private NewRound round(CsvFile units, CsvFile positions) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return new NewRound(
                "TD-" + today.getYear() + "-" + today.getMonthValue(),
                "Thí điểm làm việc tại nhà (trình diễn)",
                "Pilot of working from home (demonstration)",
                "Kế hoạch thí điểm làm việc tại nhà (giả định)",
                "Trang nội bộ Sở Nội vụ, mục Thí điểm làm việc tại nhà",
                today,
                today.plusWeeks(WEEKS),
                units.rows("unit_code").stream().map(DemoPilot::unit).toList(),
                positions.rows("unit_code").stream().map(DemoPilot::position).toList());
    }

    private static PilotUnit unit(CsvRow row) {
        return new PilotUnit(
                row.text("unit_code"),
                row.count("head_count"),
                row.count("ratio_percent"),
                row.count("min_present"),
                row.count("days_per_week"),
                row.text("security_unit"),
                row.amount("baseline_on_time"),
                row.amount("baseline_satisfaction"));
    }

    private static NewRound.NewPosition position(CsvRow row) {
        return new NewRound.NewPosition(
                row.text("unit_code"),
                row.text("code"),
                row.text("title_vi"),
                row.text("title_en"),
                row.flag("citizen_contact"),
                row.flag("handles_procedures"),
                row.flag("secret_duty"),
                List.of(row.text("holders").split(" ")));
    }
}
