package vn.congvu.web.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;

/** The place in a body, as clients write it: {@code components[2].code}; the body itself is {@code $}. */
public final class JsonPath {

    private final StringBuilder steps = new StringBuilder();

    private JsonPath() {}

    public static String of(JacksonException exception) {
        if (exception instanceof UncleanText unclean && unclean.place() != null) {
            return unclean.place();
        }
        var path = new JsonPath();
        for (JacksonException.Reference step : exception.getPath()) {
            path.add(step.getPropertyName(), step.getIndex());
        }
        return path.text();
    }

    /** Where a parser is: also inside free-form objects and lists, which keep no path of their own. */
    static String of(TokenStreamContext place) {
        var path = new JsonPath();
        path.addFrom(place);
        return path.text();
    }

    private void addFrom(TokenStreamContext place) {
        if (place.getParent() != null) {
            addFrom(place.getParent());
        }
        if (!place.inRoot()) {
            add(place.currentName(), place.getCurrentIndex());
        }
    }

    private void add(String name, int index) {
        if (name == null) {
            steps.append('[').append(index).append(']');
        } else {
            steps.append(steps.isEmpty() ? "" : ".").append(name);
        }
    }

    private String text() {
        return steps.isEmpty() ? "$" : steps.toString();
    }
}
