package vn.congvu;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfilesResolver;

/**
 * H2 in memory, or a MySQL-compatible server with {@code -Dcongvu.test.database=mysql}: our own MariaDB, or a running
 * server when {@code -Dcongvu.database.port} (host, name, user, password) says which.
 */
class TestDatabase implements ActiveProfilesResolver, ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final boolean MYSQL = "mysql".equals(System.getProperty("congvu.test.database"));

    @Override
    public String[] resolve(Class<?> testClass) {
        return MYSQL ? new String[] {"test", "mysql"} : new String[] {"test"};
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (MYSQL && !environment.containsProperty("congvu.database.port")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-database",
                            Map.of(
                                    "congvu.database.port",
                                    MariaDbServer.port(),
                                    "congvu.database.name",
                                    MariaDbServer.DATABASE,
                                    "congvu.database.password",
                                    "",
                                    // The driver takes a MariaDB for a MySQL, and asks it what only a MySQL knows.
                                    "spring.jpa.database-platform",
                                    "org.hibernate.dialect.MariaDBDialect",
                                    "spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access",
                                    false)));
        }
    }
}
