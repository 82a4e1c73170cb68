package vn.congvu.escalation.shadow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.congvu.escalation.AlertLevel;
import vn.congvu.escalation.SentAlerts.Sent;
import vn.congvu.escalation.shadow.ShadowReport.Difference;
import vn.congvu.sla.ClockReading;

/** Counts, clock by clock, what was sent in the window and what would have been, and collects where they differ. */
final class ShadowComparison {

    private static final int TOLD = 500;

    /** A timer is fetched some time after its moment. */
    private static final Duration SAME = Duration.ofMinutes(5);

    private final Instant from;
    private final Map<AlertLevel, Integer> real = zero();
    private final Map<AlertLevel, Integer> shadow = zero();
    private final List<Difference> differences = new ArrayList<>();
    private int total;

    ShadowComparison(Instant from) {
        this.from = from;
    }

    void add(ClockReading clock, Map<AlertLevel, Sent> sent, Map<AlertLevel, ShadowClimb.Alert> climbed) {
        for (AlertLevel level : AlertLevel.values()) {
            Instant realAt = sent.containsKey(level) ? inWindow(sent.get(level).at()) : null;
            Instant shadowAt =
                    climbed.containsKey(level) ? inWindow(climbed.get(level).at()) : null;
            count(real, level, realAt);
            count(shadow, level, shadowAt);
            if (differ(realAt, shadowAt)) {
                String addressee = shadowAt == null
                        ? sent.get(level).addresseeRole()
                        : climbed.get(level).addressee();
                told(clock, level, realAt, shadowAt, addressee);
            }
        }
    }

    private Instant inWindow(Instant at) {
        return at.isBefore(from) ? null : at;
    }

    private static void count(Map<AlertLevel, Integer> counts, AlertLevel level, Instant at) {
        if (at != null) {
            counts.merge(level, 1, Integer::sum);
        }
    }

    private static boolean differ(Instant realAt, Instant shadowAt) {
        if (realAt == null || shadowAt == null) {
            return realAt != shadowAt;
        }
        return Duration.between(realAt, shadowAt).abs().compareTo(SAME) > 0;
    }

    private void told(ClockReading clock, AlertLevel level, Instant realAt, Instant shadowAt, String addressee) {
        total++;
        if (differences.size() < TOLD) {
            differences.add(new Difference(
                    clock.dossierCode(),
                    clock.kind(),
                    clock.nameVi(),
                    clock.nameEn(),
                    clock.unitCode(),
                    level,
                    realAt,
                    shadowAt,
                    addressee));
        }
    }

    ShadowReport report() {
        return new ShadowReport(real, shadow, List.copyOf(differences), total);
    }

    private static Map<AlertLevel, Integer> zero() {
        Map<AlertLevel, Integer> zero = new EnumMap<>(AlertLevel.class);
        Arrays.stream(AlertLevel.values()).forEach(level -> zero.put(level, 0));
        return zero;
    }
}
