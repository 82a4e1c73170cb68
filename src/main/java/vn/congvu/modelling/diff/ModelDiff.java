package vn.congvu.modelling.diff;

import java.util.List;
import vn.congvu.modelling.ModelKind;

/**
 * Two versions of a model, and what is different.
 *
 * @param fromSource null: there was none before
 * @param toSource null: there is none any more
 * @param note also says what changes in the parts
 * @param parts the forms and decision tables of a process that change with it
 */
public record ModelDiff(
        String key,
        ModelKind kind,
        String from,
        String to,
        String fromSource,
        String toSource,
        List<Change> changes,
        ChangeNote note,
        List<ModelDiff> parts) {}
