package vn.congvu.web.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal, told without words: its stable type (a slug such as {@code unknown-procedure}), the HTTP status, the
 * arguments of its texts, the fields at fault and what hinders, in groups. The words are in {@code problems/*.properties}.
 */
public final class Problem {

    private final String type;
    private final int status;
    private final List<Object> arguments;
    private final List<FieldError> fields = new ArrayList<>();
    private final List<ProblemGroup> groups = new ArrayList<>();
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Arguments fill {@code {0}}, {@code {1}} … of title and detail; a {@link Bilingual} one reads by language. */
    public Problem(String type, int status, Object... arguments) {
        this.type = type;
        this.status = status;
        this.arguments = listOf(arguments);
    }

    /** Adds a field at fault, named by its path ({@code applicant.phone}, {@code components[2].code}). */
    public Problem field(String field, String reason, Object... reasonArguments) {
        fields.add(new FieldError(field, reason, listOf(reasonArguments)));
        return this;
    }

    /** Adds things that hinder together, under a heading that says of what. */
    public Problem group(Bilingual heading, List<Bilingual> items) {
        groups.add(new ProblemGroup(heading.vi(), heading.en(), List.copyOf(items)));
        return this;
    }

    /** Adds a member of its own to the answer, such as the current status of a dossier. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public String type() {
        return type;
    }

    public int status() {
        return status;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldError> fields() {
        return Collections.unmodifiableList(fields);
    }

    public List<ProblemGroup> groups() {
        return Collections.unmodifiableList(groups);
    }

    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** For input that is checked field by field: whether anything was found. */
    public boolean hasFields() {
        return !fields.isEmpty();
    }

    /** Throws this problem when a field is at fault, otherwise does nothing. */
    public void throwIfAnyField() {
        if (hasFields()) {
            throw new ProblemException(this);
        }
    }

    private static List<Object> listOf(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    public String toString() {
        return type + arguments + fields;
    }
}
