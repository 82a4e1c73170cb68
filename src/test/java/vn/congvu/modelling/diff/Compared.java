package vn.congvu.modelling.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congvu.modelling.ModelKind;

/** Compares texts without a store behind them. */
final class Compared implements ModelSources {

    private static final Map<String, Vocabulary.Word> WORDS = Map.of(
            "unit.officer", new Vocabulary.Word("Chuyên viên", "Officer"),
            "unit.head", new Vocabulary.Word("Trưởng phòng", "Head of division"),
            "sla.dueDate", new Vocabulary.Word("Hạn của bước", "Due date of the step"),
            "notifyApplicant", new Vocabulary.Word("Thông báo cho người nộp", "Notify the applicant"),
            "closeCase", new Vocabulary.Word("Đóng hồ sơ", "Close the case"));

    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Integer> running = new HashMap<>();

    static ModelDiff processes(String before, String after) {
        return new Compared().with("permit", ModelKind.PROCESS, before, after).diff("permit");
    }

    static ModelDiff decisions(String before, String after) {
        return new Compared().with("fee", ModelKind.DECISION, before, after).diff("fee");
    }

    static ModelDiff forms(String before, String after) {
        return new Compared()
                .with("permit.check", ModelKind.FORM, before, after)
                .diff("permit.check");
    }

    static List<String> vietnamese(ModelDiff diff) {
        return diff.changes().stream().map(Change::sentence).toList();
    }

    Compared with(String key, ModelKind kind, String before, String after) {
        put("live/" + key, kind, before);
        put("draft/" + key, kind, after);
        return this;
    }

    private void put(String place, ModelKind kind, String text) {
        if (text != null) {
            texts.put(place, new Text(kind, text));
        }
    }

    Compared withRunning(String element, int count) {
        running.put(element, count);
        return this;
    }

    ModelDiff diff(String key) {
        Vocabulary vocabulary = (use, name) -> Optional.ofNullable(WORDS.get(name));
        return new Comparison(this, vocabulary).between(key, "live", "draft");
    }

    @Override
    public Optional<Text> source(String key, String side) {
        return Optional.ofNullable(texts.get(side + "/" + key));
    }

    @Override
    public Optional<Text> part(String process, String side, String key) {
        return source(key, side);
    }

    @Override
    public Map<String, Integer> running(String key) {
        return running;
    }
}
