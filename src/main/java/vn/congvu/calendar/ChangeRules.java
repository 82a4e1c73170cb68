package vn.congvu.calendar;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;

/** The numbers a change of the calendar is measured by, each in force from a day on and with its basis. */
final class ChangeRules {

    private static final String CLOSURE_BACK = "closure-working-days-back";
    private static final String STATUTORY_HOLIDAYS = "statutory-holidays";

    private final List<Rule> rules;

    ChangeRules(String file, Reader text) {
        rules = Row.read(file, text, "rule", "value", "valid_from", "basis").stream()
                .map(Rule::read)
                .toList();
    }

    record Rule(String name, int value, LocalDate validFrom, String basis) {

        static Rule read(Row row) {
            return new Rule(
                    row.text("rule"), Integer.parseInt(row.text("value")), row.date("valid_from"), row.text("basis"));
        }
    }

    /** How many working days ago an unforeseen closure of one unit may have begun. */
    Rule closureBack(LocalDate on) {
        return inForce(CLOSURE_BACK, on);
    }

    /** How many holidays the law gives in a year. */
    Rule statutoryHolidays(int year) {
        return inForce(STATUTORY_HOLIDAYS, LocalDate.of(year, 12, 31));
    }

    private Rule inForce(String name, LocalDate on) {
        List<Rule> known =
                rules.stream().filter(rule -> rule.name().equals(name)).toList();
        return known.stream()
                .filter(rule -> !rule.validFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(known.get(0));
    }
}
