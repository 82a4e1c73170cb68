package vn.congvu.web.problem;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.util.ClassUtils;

/** Says which kind of value was expected where another one came. */
final class ExpectedType {

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, Long.class, Short.class, Byte.class);

    private ExpectedType() {}

    static Problem field(Problem problem, String path, Class<?> expected) {
        if (expected != null && expected.isEnum()) {
            return problem.field(path, "one-of", List.of(expected.getEnumConstants()));
        }
        return problem.field(path, reason(expected));
    }

    private static String reason(Class<?> type) {
        if (type == null) {
            return "invalid";
        }
        Class<?> expected = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (CharSequence.class.isAssignableFrom(expected)) {
            return "not-a-text";
        }
        if (expected == Boolean.class) {
            return "not-a-boolean";
        }
        if (Number.class.isAssignableFrom(expected)) {
            return WHOLE.contains(expected) ? "not-a-whole-number" : "not-a-number";
        }
        if (Temporal.class.isAssignableFrom(expected)) {
            return expected == LocalDate.class ? "not-a-date" : "not-a-moment";
        }
        return expected.isArray() || Collection.class.isAssignableFrom(expected) ? "not-a-list" : "not-an-object";
    }
}
