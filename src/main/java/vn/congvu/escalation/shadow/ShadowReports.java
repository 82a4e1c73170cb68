package vn.congvu.escalation.shadow;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.escalation.AlertLevel;
import vn.congvu.escalation.LadderTable;
import vn.congvu.escalation.LadderTimes;
import vn.congvu.escalation.SentAlerts;
import vn.congvu.escalation.SentAlerts.Sent;
import vn.congvu.sla.ClockCourse;
import vn.congvu.sla.ClockCourses;

/** Computes what a candidate would have sent, exactly, from the events of the clocks. */
@Component
class ShadowReports {

    private static final int DOSSIERS_AT_ONCE = 500;

    private final ClockCourses courses;
    private final SentAlerts sent;
    private final LadderTable ladder;
    private final LadderTimes times;

    ShadowReports(ClockCourses courses, SentAlerts sent, LadderTable ladder, LadderTimes times) {
        this.courses = courses;
        this.sent = sent;
        this.ladder = ladder;
        this.times = times;
    }

    ShadowReport of(Candidate candidate, Instant from, Instant until) {
        var comparison = new ShadowComparison(from);
        List<String> dossiers = courses.dossiersOpenIn(from, until, null, DOSSIERS_AT_ONCE);
        while (!dossiers.isEmpty()) {
            compare(dossiers, candidate, until, comparison);
            String last = dossiers.get(dossiers.size() - 1);
            dossiers = courses.dossiersOpenIn(from, until, last, DOSSIERS_AT_ONCE);
        }
        return comparison.report();
    }

    private void compare(List<String> dossiers, Candidate candidate, Instant until, ShadowComparison comparison) {
        Map<String, Map<AlertLevel, Sent>> real = new HashMap<>();
        sent.until(until, dossiers)
                .forEach(alert -> real.computeIfAbsent(alert.clockKey(), key -> new EnumMap<>(AlertLevel.class))
                        .put(alert.level(), alert));
        var climb = new ShadowClimb(times, until);
        courses.of(dossiers, until, candidate.terms()).forEach((key, course) -> {
            Map<AlertLevel, Sent> ofClock = real.getOrDefault(key, Map.of());
            comparison.add(
                    course.clock(),
                    ofClock,
                    climb.climb(course, candidate.rows(question(course), ladder), ofClock::containsKey));
        });
    }

    private static LadderTable.Question question(ClockCourse course) {
        return new LadderTable.Question(
                course.clock().kind(), course.promise(), course.clock().startedAt());
    }
}
