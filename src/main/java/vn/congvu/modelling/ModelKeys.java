package vn.congvu.modelling;

import java.util.Set;
import java.util.regex.Pattern;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What the key of a model looks like; a few words are taken by the routes beside the models. */
final class ModelKeys {

    private static final String NAME = "[a-z][a-z0-9-]{1,60}";
    private static final Pattern MODEL = Pattern.compile(NAME);
    private static final Pattern FORM = Pattern.compile(NAME + "\\.[A-Za-z][A-Za-z0-9_-]{0,60}");
    private static final Set<String> TAKEN = Set.of("check", "import", "catalogue", "proposals");

    private ModelKeys() {}

    static void require(ModelKind kind, String key) {
        Pattern shape = kind == ModelKind.FORM ? FORM : MODEL;
        if (!shape.matcher(key).matches() || TAKEN.contains(key)) {
            throw new ProblemException(new Problem("invalid-model-key", 400, key).field("key", rule(kind)));
        }
    }

    private static String rule(ModelKind kind) {
        return switch (kind) {
            case PROCESS -> "model-key-process";
            case DECISION -> "model-key-decision";
            case FORM -> "model-key-form";
        };
    }
}
