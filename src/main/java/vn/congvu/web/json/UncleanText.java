package vn.congvu.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A text in a body that must not be stored as it is; {@code reason} is a reason key of the problem catalogues. */
public final class UncleanText extends DatabindException {

    private final String reason;
    private final transient Object[] arguments;

    UncleanText(JsonParser parser, String reason, Object... arguments) {
        super(parser, reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    public String reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
