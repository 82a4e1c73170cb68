package vn.congvu.procedure;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import vn.congvu.calendar.MalformedTerm;
import vn.congvu.calendar.Term;
import vn.congvu.importing.BadRow;
import vn.congvu.importing.CsvRow;

/** Cells of the catalogue that are more than a word or a number. */
final class ProcedureCells {

    private ProcedureCells() {}

    static Term term(CsvRow row, String column, boolean needed) {
        String text = needed ? row.text(column) : row.optional(column);
        try {
            return text == null ? null : Term.parse(text);
        } catch (MalformedTerm e) {
            throw new BadRow(e.messageVi(), e.messageEn());
        }
    }

    static LocalTime cutOff(CsvRow row) {
        String text = row.optional("cut_off");
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRow("Giờ chốt \"" + text + "\" không đúng dạng 15:00", "The cut-off is no time such as 15:00");
        }
    }
}
