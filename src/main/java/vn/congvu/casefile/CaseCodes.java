package vn.congvu.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives out case codes of the form {@code PAKN.26740-260212-0001}: what the model numbers its cases under, the
 * institution, the day, a running number. Letters only before the first point tell them from dossiers, which are numbered
 * under the identifier of the city.
 */
@Component
class CaseCodes {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}\\..+-\\d{6}-\\d{4,}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcTemplate jdbc;

    CaseCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static boolean ofCase(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    /** The next code of the day. The row of the day stays locked until the case is stored, so no number is lost. */
    String next(String prefix, String institution, LocalDate day) {
        String series = prefix + "." + institution + "-" + DAY.format(day);
        jdbc.update(
                "INSERT INTO case_series (series, last_number) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1",
                series);
        Integer running =
                jdbc.queryForObject("SELECT last_number FROM case_series WHERE series = ?", Integer.class, series);
        return "%s-%04d".formatted(series, running);
    }
}
