package vn.congvu.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;

/**
 * Shares a term out to the steps where no approved process does: in quarters of an hour, the remainder to the officer.
 */
final class DefaultSplit {

    private static final int QUARTER = 15;

    private final Map<StageKind, BigDecimal> stageWeights = new EnumMap<>(StageKind.class);
    private final Map<StepKey, CsvRow> steps = new EnumMap<>(StepKey.class);

    DefaultSplit(CsvFile file) {
        for (CsvRow row : file.rows("part", "key", "weight", "name_vi", "name_en")) {
            if ("stage".equals(row.text("part"))) {
                stageWeights.put(row.choice("key", StageKind.class), row.amount("weight"));
            } else {
                steps.put(row.choice("key", StepKey.class), row);
            }
        }
    }

    /** The stages for a term of that many working minutes; null: steps without a limit of their own. */
    List<Stage> stages(Level level, Integer minutes) {
        return switch (level) {
            case WARD -> List.of(stage(1, StageKind.WARD, 0, minutes));
            case DEPARTMENT -> List.of(stage(1, StageKind.DEPARTMENT, 0, minutes));
            case JOINT -> joint(minutes);
        };
    }

    private List<Stage> joint(Integer minutes) {
        Integer ward = minutes == null ? null : wardsPart(minutes);
        Stage first = stage(1, StageKind.WARD, 0, ward);
        Integer rest = minutes == null ? null : minutes - ward;
        return List.of(first, stage(2, StageKind.DEPARTMENT, first.steps().size(), rest));
    }

    private int wardsPart(int minutes) {
        BigDecimal ward = stageWeights.get(StageKind.WARD);
        return share(minutes, ward, ward.add(stageWeights.get(StageKind.DEPARTMENT)));
    }

    private Stage stage(int index, StageKind kind, int stepsBefore, Integer minutes) {
        List<Step> made = new ArrayList<>();
        for (StepKey key : steps.keySet()) {
            if (key != StepKey.RETURN) {
                made.add(step(key, stepsBefore + made.size() + 1, minutes == null ? null : limit(key, minutes)));
            }
        }
        return new Stage(index, kind, List.copyOf(made));
    }

    private int limit(StepKey key, int minutes) {
        if (key != StepKey.PROCESS) {
            return Math.max(QUARTER, share(minutes, steps.get(key).amount("weight"), BigDecimal.valueOf(100)));
        }
        int others = steps.keySet().stream()
                .filter(other -> other != StepKey.PROCESS && other != StepKey.RETURN)
                .mapToInt(other -> limit(other, minutes))
                .sum();
        return minutes - others;
    }

    private static int share(int minutes, BigDecimal weight, BigDecimal whole) {
        return BigDecimal.valueOf(minutes)
                        .multiply(weight)
                        .divide(whole.multiply(BigDecimal.valueOf(QUARTER)), 0, RoundingMode.HALF_UP)
                        .intValueExact()
                * QUARTER;
    }

    /** Handing the result over; its time is not counted. */
    Step returnStep(int number) {
        return step(StepKey.RETURN, number, 0);
    }

    private Step step(StepKey key, int number, Integer minutes) {
        CsvRow row = steps.get(key);
        return new Step(key, number, minutes, row.text("name_vi"), row.text("name_en"), null, false);
    }
}
