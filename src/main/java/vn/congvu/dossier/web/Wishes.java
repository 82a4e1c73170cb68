package vn.congvu.dossier.web;

import java.util.List;
import vn.congvu.web.problem.Problem;

/** Checks what a verb on a dossier is asked with. */
final class Wishes {

    private static final int REASON = 2000;
    private static final int NOTE = 500;

    private Wishes() {}

    static void reason(String reason) {
        Problem problem = new Problem("invalid-body", 400);
        if (reason == null || reason.isBlank()) {
            problem.field("reason", "required");
        } else if (reason.length() > REASON) {
            problem.field("reason", "too-long", REASON);
        }
        problem.throwIfAnyField();
    }

    static void present(String field, Object value) {
        Problem problem = new Problem("invalid-body", 400);
        if (value == null) {
            problem.field(field, "required");
        }
        problem.throwIfAnyField();
    }

    static void supplement(Object kind, List<String> components) {
        Problem problem = new Problem("invalid-body", 400);
        if (kind == null) {
            problem.field("kind", "required");
        }
        if (components == null || components.isEmpty()) {
            problem.field("components", "required");
        }
        problem.throwIfAnyField();
    }

    static String note(String note) {
        Problem problem = new Problem("invalid-body", 400);
        if (note != null && note.length() > NOTE) {
            problem.field("note", "too-long", NOTE);
        }
        problem.throwIfAnyField();
        return note;
    }
}
