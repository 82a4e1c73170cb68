package vn.congvu.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A text in a body that must not be stored as it is; {@code reason} is a reason key of the problem catalogues. */
public final class UncleanText extends DatabindException {

    private final String place;
    private final transient CleanText.Flaw flaw;

    UncleanText(JsonParser parser, String place, CleanText.Flaw flaw) {
        super(parser, flaw.reason());
        this.place = place;
        this.flaw = flaw;
    }

    /** Null when the path of the exception says it. */
    String place() {
        return place;
    }

    public String reason() {
        return flaw.reason();
    }

    public Object[] arguments() {
        return flaw.arguments();
    }
}
