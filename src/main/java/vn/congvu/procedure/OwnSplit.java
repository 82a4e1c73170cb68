package vn.congvu.procedure;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of an approved process as stages; throws {@link DoesNotFit} where they cannot be read so. */
final class OwnSplit {

    private final List<StepRow> rows;
    private final List<Stage> stages = new ArrayList<>();
    private Step returnStep;

    /** The rows of one procedure in their order, at least one. */
    OwnSplit(Level level, List<StepRow> rows) {
        this.rows = rows;
        read();
        checkKinds(level);
    }

    private void read() {
        int end = rows.size();
        StepRow closing = rows.get(end - 1);
        if (closing.actor() == StepRow.Actor.INTAKE && end > 1) {
            returnStep = closing.as(StepKey.RETURN);
            end--;
        }
        StageReading stage = new StageReading(rows.get(0).stage());
        for (int i = 0; i < end; i++) {
            StepRow row = rows.get(i);
            if (i > 0 && opensStage(row, rows.get(i - 1), stage)) {
                close(stage, rows.get(i - 1));
                stage = new StageReading(row.inTheOffice() ? StageKind.OFFICE : row.stage());
            }
            stage.take(row, i + 1 < end ? rows.get(i + 1) : null);
        }
        close(stage, rows.get(end - 1));
    }

    private static boolean opensStage(StepRow row, StepRow before, StageReading stage) {
        boolean toTheOffice = row.inTheOffice() && !before.inTheOffice() && stage.issued();
        return toTheOffice || row.stage() != before.stage();
    }

    private void close(StageReading stage, StepRow last) {
        stages.add(stage.stage(stages.size() + 1, last));
    }

    private void checkKinds(Level level) {
        List<StageKind> kinds = stages.stream()
                .map(Stage::kind)
                .filter(kind -> kind != StageKind.OFFICE)
                .toList();
        List<StageKind> expected = switch (level) {
            case WARD -> List.of(StageKind.WARD);
            case DEPARTMENT -> List.of(StageKind.DEPARTMENT);
            case JOINT -> List.of(StageKind.WARD, StageKind.DEPARTMENT);
        };
        if (!kinds.equals(expected)) {
            throw new DoesNotFit(
                    rows.get(0),
                    "Các giai đoạn " + kinds + " không khớp với cấp giải quyết " + level,
                    "The stages " + kinds + " do not match the level " + level);
        }
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** Null when the process does not say who hands the result over. */
    Step returnStep() {
        return returnStep;
    }

    int lastNumber() {
        return rows.get(rows.size() - 1).number();
    }
}
