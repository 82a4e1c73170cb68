package vn.congvu.rulechange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congvu.sla.MovedClock;

/** Adds the effects of a change up, dossier by dossier: all clocks of a dossier come together. */
final class PreviewCount {

    private static final int EXAMPLES = 50;

    private final Instant now;
    private final Tally all = new Tally();
    private final TreeMap<String, Tally> perInstitution = new TreeMap<>();
    private final List<Preview.MovedDate> examples = new ArrayList<>();
    private int clocks;
    private int later;

    PreviewCount(Instant now) {
        this.now = now;
    }

    /** The dates that move among these clocks, which it counts. */
    List<Preview.MovedDate> add(Collection<MovedClock> some) {
        List<MovedClock> moved = some.stream().filter(MovedClock::hasOtherDue).toList();
        List<Preview.MovedDate> dates =
                moved.stream().map(clock -> Preview.MovedDate.of(clock, now)).toList();
        clocks += dates.size();
        later += (int) dates.stream()
                .filter(date -> date.newDue().isAfter(date.oldDue()))
                .count();
        all.add(dates);
        moved.stream()
                .collect(Collectors.groupingBy(clock -> clock.after().institutionCode()))
                .forEach((institution, ofIt) -> perInstitution
                        .computeIfAbsent(institution, code -> new Tally())
                        .add(ofIt.stream()
                                .map(clock -> Preview.MovedDate.of(clock, now))
                                .toList()));
        dates.stream().limit(EXAMPLES - examples.size()).forEach(examples::add);
        return dates;
    }

    Preview preview() {
        return new Preview(
                all.dossiers,
                clocks,
                clocks - later,
                later,
                all.becomeLate,
                all.saved,
                perInstitution.entrySet().stream()
                        .map(unit -> unit.getValue().unit(unit.getKey()))
                        .toList(),
                List.copyOf(examples));
    }

    private static final class Tally {

        private int dossiers;
        private int becomeLate;
        private int saved;

        void add(List<Preview.MovedDate> dates) {
            Set<String> moved = new HashSet<>();
            Set<String> late = new HashSet<>();
            Set<String> rescued = new HashSet<>();
            for (Preview.MovedDate date : dates) {
                moved.add(date.dossierCode());
                if (date.effect() == Effect.BECOMES_LATE) {
                    late.add(date.dossierCode());
                } else if (date.effect() == Effect.SAVED) {
                    rescued.add(date.dossierCode());
                }
            }
            dossiers += moved.size();
            becomeLate += late.size();
            saved += rescued.size();
        }

        Preview.Unit unit(String code) {
            return new Preview.Unit(code, dossiers, becomeLate, saved);
        }
    }
}
