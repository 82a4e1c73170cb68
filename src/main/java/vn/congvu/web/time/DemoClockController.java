package vn.congvu.web.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Shows and moves the clock; exists in demonstrations and tests only. */
@RestController
@Profile({"demo", "test"})
@RequestMapping("/api/demo/clock")
class DemoClockController {

    /** What the engine's tables can hold with room to spare. */
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2037-12-31T00:00:00Z");

    private final ProductClock clock;
    private final DemoClock demo;

    DemoClockController(ProductClock clock, DemoClock demo) {
        this.clock = clock;
        this.demo = demo;
    }

    /** Either a moment to go to, or a reset. */
    record Setting(Instant now, Boolean reset) {}

    record Reading(Instant now, boolean moved) {}

    @GetMapping
    Reading read() {
        return new Reading(clock.instant(), !clock.offset().isZero());
    }

    @PostMapping
    Reading set(@RequestBody Setting setting) {
        if (Boolean.TRUE.equals(setting.reset())) {
            demo.reset();
        } else {
            demo.moveTo(sensible(setting.now()));
        }
        return read();
    }

    private static Instant sensible(Instant now) {
        if (now == null) {
            throw new ProblemException(new Problem("invalid-body", 400).field("now", "required"));
        }
        if (now.isBefore(EARLIEST) || now.isAfter(LATEST)) {
            throw new ProblemException(new Problem("invalid-body", 400).field("now", "between", EARLIEST, LATEST));
        }
        return now.truncatedTo(ChronoUnit.MILLIS);
    }
}
