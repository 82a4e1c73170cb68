package vn.congvu.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * Names a nested type with the type around it ({@code DueController.Day} becomes {@code DueDay}): two controllers may
 * both have a {@code Day}, and one must not silently describe the other's.
 */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        if (around == null) {
            return type.getSimpleName();
        }
        String prefix = getNameOfClass(around).replaceFirst("(Controller|View)$", "");
        return type.getSimpleName().startsWith(prefix) ? type.getSimpleName() : prefix + type.getSimpleName();
    }
}
