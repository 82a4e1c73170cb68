package vn.congvu.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as plain DATETIME(6) columns in UTC, whatever the zone of the process and of the driver. */
public final class StoredTime {

    private StoredTime() {}

    /** The column value of an instant, null for null. */
    public static LocalDateTime utc(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(stored(at), ZoneOffset.UTC);
    }

    /** The instant as it will be read back: whole microseconds, never rounded up. */
    public static Instant stored(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The instant in a column, null for NULL. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
