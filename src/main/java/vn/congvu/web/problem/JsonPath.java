package vn.congvu.web.problem;

import tools.jackson.core.JacksonException;

/** The place in a body, as clients write it: {@code components[2].code}; the body itself is {@code $}. */
final class JsonPath {

    private JsonPath() {}

    static String of(JacksonException exception) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : exception.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "$" : path.toString();
    }
}
