package vn.congvu.sla;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;

/** The reasons for which clocks may stand still, with the day each rule holds from. */
@Component
public class PauseRules {

    private final Map<PauseReason, TreeMap<LocalDate, PauseRule>> rules = new EnumMap<>(PauseReason.class);
    private final Clock clock;

    PauseRules(Clock clock) {
        this.clock = clock;
        CsvFile.shipped("sla/pause-reasons.csv")
                .rows("reason", "holder", "by_hand", "evidence_required", "legal_basis", "vi", "en", "valid_from")
                .forEach(this::add);
    }

    private void add(CsvRow row) {
        PauseReason reason = row.choice("reason", PauseReason.class);
        TimeHolder holder = row.choice("holder", TimeHolder.class);
        if (holder != reason.holder()) {
            throw new IllegalStateException("The time of " + reason + " belongs to " + reason.holder()
                    + " in the ledger, not to " + holder + " (" + row.file() + ", line " + row.number() + ")");
        }
        PauseRule rule = new PauseRule(
                reason,
                row.flag("by_hand"),
                row.flag("evidence_required"),
                row.text("legal_basis"),
                row.text("vi"),
                row.text("en"));
        rules.computeIfAbsent(reason, any -> new TreeMap<>()).put(row.date("valid_from"), rule);
    }

    /** The rule in force today; empty for a reason nobody may give. */
    public Optional<PauseRule> of(PauseReason reason) {
        TreeMap<LocalDate, PauseRule> dated = rules.getOrDefault(reason, new TreeMap<>());
        return Optional.ofNullable(dated.floorEntry(CityTime.date(clock.instant())))
                .map(Map.Entry::getValue);
    }

    /** In the order of the reasons. */
    public List<PauseRule> inForce() {
        return Arrays.stream(PauseReason.values())
                .flatMap(reason -> of(reason).stream())
                .toList();
    }
}
