package vn.congvu.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose calendar entries apply to a unit, the most specific first: its own, those of the institution its code
 * belongs to ({@code 26740-VHXH} to {@code 26740}), those of everybody.
 */
final class UnitScope {

    static final String EVERYBODY = "*";

    private UnitScope() {}

    static List<String> of(String unitCode) {
        List<String> scope = new ArrayList<>();
        for (String code = unitCode;
                !code.isEmpty() && !code.equals(EVERYBODY);
                code = code.substring(0, Math.max(0, code.lastIndexOf('-')))) {
            scope.add(code);
        }
        scope.add(EVERYBODY);
        return scope;
    }
}
