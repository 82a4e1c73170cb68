package vn.congvu.remotework.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives out codes of the form {@code LVTN-26740-261129-0001}: the institution, the day, a running number. */
@Component
public class RequestCodes {

    private static final String PREFIX = "LVTN-";
    private static final Pattern CODE = Pattern.compile(PREFIX + ".+-\\d{6}-\\d{4,}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcTemplate jdbc;

    RequestCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public static boolean ofRequest(String code) {
        return CODE.matcher(code).matches();
    }

    public String next(String institution, LocalDate day) {
        String series = PREFIX + institution + "-" + DAY.format(day);
        return "%s-%04d".formatted(series, counted(series));
    }

    /** Nobody asks twice at the same moment: the row of the person stays locked until the request is stored. */
    public void oneAtATime(String username) {
        counted("by:" + username);
    }

    private int counted(String series) {
        jdbc.update(
                "INSERT INTO remote_work_series (series, last_number) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1",
                series);
        return jdbc.queryForObject(
                "SELECT last_number FROM remote_work_series WHERE series = ?", Integer.class, series);
    }
}
