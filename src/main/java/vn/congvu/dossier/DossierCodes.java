package vn.congvu.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives out dossier codes of the form {@code H29.26740-260212-0001}: the identifier of the agency in the city (H29),
 * the day, a running number. Once the national coordination system is connected, it gives the codes out instead.
 */
@Component
class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcTemplate jdbc;
    private final String city;

    DossierCodes(JdbcTemplate jdbc, @Value("${congvu.dossier.city}") String city) {
        this.jdbc = jdbc;
        this.city = city;
    }

    /** The next code of the day. The row of the day stays locked until the dossier is stored, so no number is lost. */
    String next(String institution, LocalDate day) {
        String series = city + "." + institution + "-" + DAY.format(day);
        jdbc.update(
                "INSERT INTO dossier_series (series, last_number) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1",
                series);
        Integer running =
                jdbc.queryForObject("SELECT last_number FROM dossier_series WHERE series = ?", Integer.class, series);
        return "%s-%04d".formatted(series, running);
    }

    /** Whether this is the code of a dossier; other cases are numbered under other names than the city's. */
    boolean ofDossier(String code) {
        return code.startsWith(city + ".");
    }
}
