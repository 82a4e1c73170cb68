package vn.congvu.modelling.gate;

import vn.congvu.modelling.ModelKind;

/**
 * The checks of one kind of model, once it has been read.
 *
 * @param <T> what it is read into
 */
public interface KindGate<T> {

    ModelKind kind();

    /** Null when the model has none. */
    String key(T model);

    String name(T model);

    void check(T model, Surroundings around, Findings findings);

    /** Where an element stands in the file that was read, null where nobody knows. */
    default Integer line(T model, String element) {
        return null;
    }

    /** The model written anew, from nothing but what was checked. */
    byte[] written(T model);
}
