package vn.congvu.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives out dossier codes of the form {@code H29.26740-260212-0001}: the identifier of the agency in the city (H29),
 * the day, a running number. Once the national coordination system is connected, it gives the codes out instead.
 */
@Component
class DossierCodes {

    private static final String CITY = "H29";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcTemplate jdbc;

    DossierCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The next code of the day. The row of the day stays locked until the dossier is stored, so no number is lost. */
    String next(String institution, LocalDate day) {
        String series = CITY + "." + institution + "-" + DAY.format(day);
        if (increment(series) == 0) {
            begin(series);
            increment(series);
        }
        Integer running =
                jdbc.queryForObject("SELECT last_number FROM dossier_series WHERE series = ?", Integer.class, series);
        return "%s-%04d".formatted(series, running);
    }

    private int increment(String series) {
        return jdbc.update("UPDATE dossier_series SET last_number = last_number + 1 WHERE series = ?", series);
    }

    /** Two first dossiers of a day at the same moment: one inserts the row, the other finds it. */
    private void begin(String series) {
        jdbc.update(
                "INSERT INTO dossier_series (series, last_number) SELECT ?, 0 FROM (SELECT 1 AS one) seed"
                        + " WHERE NOT EXISTS (SELECT 1 FROM dossier_series existing WHERE existing.series = ?)",
                series,
                series);
    }
}
