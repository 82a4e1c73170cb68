package vn.congvu.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** A change that contradicts the calendar, itself or the law is refused as a whole, with everything wrong in it. */
public final class RefusedChange extends CalendarRefusal {

    private final transient List<RefusedRow> rows;

    RefusedChange(List<RefusedRow> rows) {
        super(
                rows.stream().map(RefusedRow::wordsVi).collect(Collectors.joining("; ")),
                rows.stream().map(RefusedRow::wordsEn).collect(Collectors.joining("; ")));
        this.rows = List.copyOf(rows);
    }

    /** A row of the change (the first is 0), why it is refused, and the rule that forbids it. */
    public record RefusedRow(int row, String reasonVi, String reasonEn, String ruleVi, String ruleEn) {

        static RefusedRow of(int row, ChangeReason why) {
            return new RefusedRow(
                    row,
                    why.reason().vi(),
                    why.reason().en(),
                    why.rule().vi(),
                    why.rule().en());
        }

        private String wordsVi() {
            return "dòng %d: %s (%s)".formatted(row + 1, reasonVi, ruleVi);
        }

        private String wordsEn() {
            return "row %d: %s (%s)".formatted(row + 1, reasonEn, ruleEn);
        }
    }

    public List<RefusedRow> rows() {
        return rows;
    }
}
