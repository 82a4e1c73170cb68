package vn.congvu;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TestDatabaseTest {

    @Autowired
    private DataSource dataSource;

    @Test
    void isTheOneTheBuildAskedFor() throws SQLException {
        var asked = System.getProperty("congvu.test.database", "h2");

        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getURL()).startsWith("jdbc:" + asked + ":");
        }
    }
}
