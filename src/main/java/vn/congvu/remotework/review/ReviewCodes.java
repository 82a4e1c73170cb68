package vn.congvu.remotework.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out codes of the form {@code SKTN-SNV-261129-0001}: the organiser, the day, a running number. */
@Component
class ReviewCodes {

    private static final String PREFIX = "SKTN-";
    private static final Pattern CODE = Pattern.compile(PREFIX + ".+-\\d{6}-\\d{4,}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient jdbc;

    ReviewCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static boolean ofReview(String code) {
        return CODE.matcher(code).matches();
    }

    String next(String organiser, LocalDate day) {
        String series = PREFIX + organiser + "-" + DAY.format(day);
        jdbc.sql("INSERT INTO remote_work_series (series, last_number) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .param(series)
                .update();
        int number = jdbc.sql("SELECT last_number FROM remote_work_series WHERE series = ?")
                .param(series)
                .query(Integer.class)
                .single();
        return "%s-%04d".formatted(series, number);
    }
}
