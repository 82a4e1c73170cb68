package vn.congvu.dossier.web;

import java.util.List;
import vn.congvu.dossier.Suspension;
import vn.congvu.web.problem.Problem;

/** Checks what a verb on a dossier is asked with. */
final class Wishes {

    private static final int REASON = 2000;
    private static final int NOTE = 500;
    private static final int LEGAL_BASIS = 1000;

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

    static void suspension(Suspension wish) {
        Problem problem = new Problem("invalid-body", 400);
        if (wish.reason() == null) {
            problem.field("reason", "required");
        }
        atMost(problem, "note", wish.note(), NOTE);
        atMost(problem, "legalBasis", wish.legalBasis(), LEGAL_BASIS);
        problem.throwIfAnyField();
    }

    static String note(String note) {
        Problem problem = new Problem("invalid-body", 400);
        atMost(problem, "note", note, NOTE);
        problem.throwIfAnyField();
        return note;
    }

    private static void atMost(Problem problem, String field, String text, int length) {
        if (text != null && text.length() > length) {
            problem.field(field, "too-long", length);
        }
    }
}
