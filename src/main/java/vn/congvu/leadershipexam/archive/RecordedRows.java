package vn.congvu.leadershipexam.archive;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.sla.StoredTime;

/**
 * Lays down what was recorded as tables: a column is called as the query calls it, moments are in UTC (ISO 8601), yes and
 * no are {@code true} and {@code false}, what is not known is empty.
 */
@Component
public class RecordedRows {

    private final JdbcClient jdbc;

    RecordedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param query of {@code :round} and {@code :council}, with an order in which no two rows are equal */
    public void layDown(Shelf shelf, String path, ExamRound round, int council, String query) {
        jdbc.sql(query).param("round", round.code()).param("council", council).query(rows -> {
            table(shelf, path, rows);
            return path;
        });
    }

    private static void table(Shelf shelf, String path, ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        List<List<?>> rows = new ArrayList<>();
        while (found.next()) {
            rows.add(row(found, columns));
        }
        shelf.table(path, names(columns), rows);
    }

    private static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnLabel(column).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static List<?> row(ResultSet found, ResultSetMetaData columns) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            row.add(value(found, columns.getColumnType(column), column, columns.getColumnLabel(column)));
        }
        return row;
    }

    private static Object value(ResultSet found, int type, int column, String label) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP -> StoredTime.read(found, label);
            case Types.BOOLEAN, Types.BIT, Types.TINYINT -> {
                boolean yes = found.getBoolean(column);
                yield found.wasNull() ? null : yes;
            }
            default -> found.getString(column);
        };
    }
}
