package vn.congvu.modelling.diff;

import java.util.List;
import vn.congvu.modelling.ModelKind;
import vn.congvu.web.problem.Bilingual;

/**
 * Two versions of a model, and what is different.
 *
 * @param fromSource null: there was none before
 * @param toSource null: there is none any more
 * @param whose of a part: the step it belongs to, null of what is compared itself
 * @param note says nothing of the parts, they have their own
 * @param parts the forms and decision tables of a process that change with it
 */
public record ModelDiff(
        String key,
        ModelKind kind,
        Bilingual whose,
        String from,
        String to,
        String fromSource,
        String toSource,
        List<Change> changes,
        ChangeNote note,
        List<ModelDiff> parts) {}
