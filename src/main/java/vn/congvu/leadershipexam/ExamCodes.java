package vn.congvu.leadershipexam;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives out codes of the form {@code TTLD-SNV-261129-0001}: the organising institution, the day, a running number. */
@Component
public class ExamCodes {

    private static final String PREFIX = "TTLD-";
    private static final Pattern CODE = Pattern.compile(PREFIX + ".+-\\d{6}-\\d{4,}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcTemplate jdbc;

    ExamCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public static boolean ofRound(String code) {
        return CODE.matcher(code).matches();
    }

    public String next(String institution, LocalDate day) {
        String series = PREFIX + institution + "-" + DAY.format(day);
        jdbc.update(
                "INSERT INTO exam_series (series, last_number) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1",
                series);
        return "%s-%04d"
                .formatted(
                        series,
                        jdbc.queryForObject(
                                "SELECT last_number FROM exam_series WHERE series = ?", Integer.class, series));
    }
}
