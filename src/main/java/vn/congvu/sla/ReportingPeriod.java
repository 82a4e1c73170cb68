package vn.congvu.sla;

import java.time.Instant;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** A month ({@code 2026-11}), a quarter ({@code 2026-Q4}) or a year ({@code 2026}) of the city's calendar. */
public record ReportingPeriod(String text, YearMonth firstMonth, YearMonth lastMonth) {

    private static final Pattern FORM = Pattern.compile("(20[0-9]{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** 400 for anything else. */
    public static ReportingPeriod parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new ProblemException(new Problem("invalid-parameter", 400).field("period", "not-a-period", text));
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            YearMonth first = YearMonth.of(year, 3 * Integer.parseInt(form.group(2)) - 2);
            return new ReportingPeriod(text, first, first.plusMonths(2));
        }
        if (form.group(3) != null) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(3)));
            return new ReportingPeriod(text, month, month);
        }
        return new ReportingPeriod(text, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public Instant from() {
        return CityTime.startOf(firstMonth.atDay(1));
    }

    /** The first moment after it. */
    public Instant to() {
        return CityTime.startOf(lastMonth.plusMonths(1).atDay(1));
    }

    /** When its open work is judged: at its end, or now when it is not over. */
    Instant judgedAt(Instant now) {
        return now.isBefore(to()) ? now : to();
    }
}
