package vn.congvu.text;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days, months and amounts as people read them: 12/02/2026, 02/2026, 7,5. Only amounts differ between the languages. */
public final class Written {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final int DIGITS = 2;

    private Written() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String days(Collection<LocalDate> days) {
        return days.stream().map(Written::day).collect(Collectors.joining(", "));
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** At most two decimals, and none that say nothing. */
    public static String amount(Number amount, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(amount);
    }
}
