package vn.congvu.modelling.gate;

import java.util.List;
import vn.congvu.modelling.ModelKind;

/**
 * A file of another tool, ready to be edited here; nothing of it is lost.
 *
 * @param kind null when it is none of the three
 * @param source in UTF-8, its old namespaces under their names of today
 * @param notes what was changed
 * @param report what still keeps it from being deployed
 */
public record ImportedModel(
        ModelKind kind, String key, String name, String source, List<Finding> notes, Report report) {}
