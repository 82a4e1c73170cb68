package vn.congvu.web.problem;

import java.util.List;

/** What is wrong with one field; {@code reason} is the key of its texts. */
public record FieldError(String field, String reason, List<Object> arguments) {}
