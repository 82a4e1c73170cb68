package vn.congvu.workflow;

/** No such model is in force. */
public final class UnknownModel extends RuntimeException {

    public UnknownModel(String key) {
        super("No model '" + key + "' is in force");
    }
}
