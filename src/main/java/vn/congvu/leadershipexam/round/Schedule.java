package vn.congvu.leadershipexam.round;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.web.problem.Bilingual;

/** The steps of a round in their order. */
@Component
class Schedule {

    private final List<Scheduled> steps = CsvFile.shipped("exam/schedule.csv")
            .rows(
                    "step", "stage", "scope", "after", "until", "limit", "bound", "name_vi", "name_en", "who_vi",
                    "who_en")
            .stream()
            .map(Schedule::step)
            .toList();

    List<Scheduled> steps() {
        return steps;
    }

    private static Scheduled step(CsvRow row) {
        return new Scheduled(
                row.text("step"),
                row.choice("stage", Timeline.Stage.class),
                row.text("scope").equals("council"),
                row.optional("after"),
                row.optional("until"),
                row.text("limit"),
                row.text("bound").equals("at_least"),
                new Bilingual(row.text("name_vi"), row.text("name_en")),
                new Bilingual(row.text("who_vi"), row.text("who_en")));
    }
}
