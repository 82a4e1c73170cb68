package vn.congvu.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.sla.ClockKind;

/** The ladder that clocks starting now would climb. */
@RestController
@RequestMapping("/api/escalations/ladder")
class LadderController {

    private final LadderTable table;
    private final Clock clock;

    LadderController(LadderTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** {@code promise} is null where it makes no difference whether the applicant was given the date of the clock. */
    record Item(
            ClockKind kind,
            Boolean promise,
            String level,
            String measuredFrom,
            int workingMinutes,
            int notBeforePercent,
            String addressee,
            String condition,
            String basis,
            int version) {

        static Item of(ClockKind kind, Boolean promise, LadderRow row) {
            return new Item(
                    kind,
                    promise,
                    row.level(),
                    row.measuredFrom(),
                    row.workingMinutes(),
                    row.notBeforePercent(),
                    row.addressee(),
                    row.condition(),
                    row.basis(),
                    row.version());
        }
    }

    record Items(List<Item> items) {}

    @GetMapping
    Items ladder() {
        Instant now = clock.instant();
        return new Items(Arrays.stream(ClockKind.values())
                .flatMap(kind -> itemsOf(kind, now))
                .toList());
    }

    private Stream<Item> itemsOf(ClockKind kind, Instant now) {
        List<LadderRow> promised = table.rows(new LadderTable.Question(kind, true, now));
        List<LadderRow> others = table.rows(new LadderTable.Question(kind, false, now));
        List<Item> items = new ArrayList<>();
        promised.forEach(row -> items.add(Item.of(kind, others.contains(row) ? null : Boolean.TRUE, row)));
        others.stream().filter(row -> !promised.contains(row)).forEach(row -> items.add(Item.of(kind, false, row)));
        return items.stream();
    }
}
