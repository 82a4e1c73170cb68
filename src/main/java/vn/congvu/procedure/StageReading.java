package vn.congvu.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the place of each row in one stage: receive, assign, process, consult, finalise, review, sign, issue. */
final class StageReading {

    private final StageKind kind;
    private final Map<StepKey, Step> steps = new EnumMap<>(StepKey.class);

    StageReading(StageKind kind) {
        this.kind = kind;
    }

    boolean issued() {
        return steps.containsKey(StepKey.ISSUE);
    }

    /** Takes the next row; the one after it (null at the end) tells an opinion of the Office from anything else. */
    void take(StepRow row, StepRow following) {
        StepKey key = key(row, following);
        boolean officesStep = kind == StageKind.OFFICE || key == StepKey.CONSULT;
        if (row.inTheOffice() != officesStep) {
            unexpected(row);
        }
        if (!steps.isEmpty() && lastKey().compareTo(key) >= 0) {
            throw new DoesNotFit(
                    row,
                    "Bước này không thể đứng sau bước " + lastKey().key(),
                    "This step cannot come after the step " + lastKey().key());
        }
        steps.put(key, row.as(key));
    }

    private StepKey key(StepRow row, StepRow following) {
        boolean processed = steps.containsKey(StepKey.PROCESS);
        return switch (row.actor()) {
            case INTAKE -> steps.isEmpty() ? StepKey.RECEIVE : unexpected(row);
            case DIVISION_HEAD -> processed ? StepKey.REVIEW : StepKey.ASSIGN;
            case OFFICER -> officersKey(row, following);
            case LEADER -> processed ? StepKey.SIGN : tooEarly(row);
            case REGISTRY -> processed ? StepKey.ISSUE : tooEarly(row);
            case COUNCIL ->
                throw new DoesNotFit(
                        row, "Bước của hội đồng chưa có trong mẫu giai đoạn", "Stages have no step of a council");
        };
    }

    private StepKey officersKey(StepRow row, StepRow following) {
        if (!steps.containsKey(StepKey.PROCESS)) {
            return StepKey.PROCESS;
        }
        if (row.inTheOffice() && kind != StageKind.OFFICE) {
            return goesBackToAnOfficer(following) ? StepKey.CONSULT : unexpected(row);
        }
        return steps.containsKey(StepKey.CONSULT) ? StepKey.FINALISE : unexpected(row);
    }

    private boolean goesBackToAnOfficer(StepRow following) {
        return following != null
                && following.stage() == kind
                && following.actor() == StepRow.Actor.OFFICER
                && !following.inTheOffice();
    }

    private static StepKey unexpected(StepRow row) {
        throw new DoesNotFit(
                row,
                "Vai trò này không được chờ đợi ở vị trí của bước " + row.number(),
                "This role is not expected at the place of step " + row.number());
    }

    private static StepKey tooEarly(StepRow row) {
        throw new DoesNotFit(
                row, "Chưa có bước thụ lý của chuyên viên trước bước này", "No officer has processed before this step");
    }

    private StepKey lastKey() {
        List<StepKey> keys = new ArrayList<>(steps.keySet());
        return keys.get(keys.size() - 1);
    }

    Stage stage(int index, StepRow last) {
        if (!steps.containsKey(StepKey.PROCESS)) {
            throw new DoesNotFit(
                    last, "Giai đoạn không có bước thụ lý của chuyên viên", "No officer processes in this stage");
        }
        return new Stage(index, kind, List.copyOf(steps.values()));
    }
}
