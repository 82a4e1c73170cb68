package vn.congvu.modelling.hostile;

import java.util.function.BinaryOperator;
import vn.congvu.workflow.engine.Slot;

/**
 * One way of the table of everything that runs in a model.
 *
 * @param model the model for a namespace of the engine and a hostile text
 */
record Row(String name, BinaryOperator<String> model) {

    Row(Slot slot) {
        this(slot.name(), slot::model);
    }
}
