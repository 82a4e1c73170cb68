package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.congvu.workflow.ModelName;
import vn.congvu.workflow.ScopeFacts;

/** A name of the workflow itself, which reads the place in the model and not only the case. */
interface ScopedName extends ModelName {

    /** @return null when the name has no such property in this place */
    Object property(String property, VariableScope place);

    @Override
    default Object property(String property, ScopeFacts scope) {
        throw new UnsupportedOperationException("'" + name() + "' is read with its place in the model");
    }
}
