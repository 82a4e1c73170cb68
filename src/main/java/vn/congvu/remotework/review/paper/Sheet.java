package vn.congvu.remotework.review.paper;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet row by row: numbers as numbers, texts as texts. */
final class Sheet {

    private final Worksheet sheet;
    private int row;

    Sheet(Worksheet sheet, double... widths) {
        this.sheet = sheet;
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    void header(List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(row, column, columns.get(column));
            sheet.style(row, column).bold().wrapText(true).fillColor("EEEEEE").set();
        }
        row++;
        sheet.freezePane(0, row);
        sheet.repeatRows(row - 1);
    }

    /** @param format of the numbers of this row, null for whole numbers */
    void line(String format, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
                sheet.style(row, column)
                        .format(whole(number) || format == null ? "#,##0" : format)
                        .set();
            } else if (values[column] != null) {
                sheet.value(row, column, harmless(values[column].toString()));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
        row++;
    }

    private static boolean whole(Number number) {
        return number instanceof Integer;
    }

    /** What people wrote never becomes a formula, not even when somebody saves the sheet as CSV. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
