package vn.congvu.security;

import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Looks at the settings of a production start before anything is built from them, the database included. */
@Component
@Profile("prod")
class ProductionSettings implements BeanFactoryPostProcessor, EnvironmentAware {

    /** Passwords out of examples, and ours of the demonstration. */
    private static final Set<String> WELL_KNOWN =
            Set.of("", "congvu", "password", "root", "admin", "mysql", "secret", "changeit", "changeme", "123456");

    /** Of {@code application-demo.yaml}. */
    private static final int HARD_TO_GUESS = 600_000;

    private static final String VAULT_OF_THE_DEMONSTRATION = "QmxYXJybKoBbVN5Rxixz6Nqd9bQhGtVFasqJ5peUELo=";

    private Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        refuseIf(settings.acceptsProfiles(Profiles.of("demo | test")), "the profiles demo and test exclude prod.");
        refuseIf(
                setting("spring.datasource.url").startsWith("jdbc:h2"),
                "spring.datasource.url is an H2 database; use a MySQL-compatible server.");
        refuseIf(
                WELL_KNOWN.contains(setting("spring.datasource.password")),
                "the database password (CONGVU_DATABASE_PASSWORD) is empty or a well-known one; set a secret.");
        refuseIf(
                Set.of("", VAULT_OF_THE_DEMONSTRATION).contains(setting("congvu.exam.vault-key")),
                "the key of exam papers (CONGVU_EXAM_VAULT_KEY) is missing or that of the demonstration; set 32 random"
                        + " bytes in Base64.");
        refuseIf(
                settings.getProperty("congvu.exam.passphrase.iterations", Integer.class, 0) < HARD_TO_GUESS,
                "congvu.exam.passphrase.iterations is too low to protect the key of the exam; set 600000 or more.");
        refuseIf(
                setting("spring.h2.console.enabled").equals("true"), "spring.h2.console.enabled is on; switch it off.");
        refuseIf(
                !Set.of("", "health").contains(setting("management.endpoints.web.exposure.include")),
                "management.endpoints.web.exposure.include shows more than health; leave only health.");
        refuseIf(
                !Set.of("", "never").contains(setting("management.endpoint.health.show-details")),
                "management.endpoint.health.show-details tells strangers too much; set it to never.");
    }

    private String setting(String name) {
        return settings.getProperty(name, "").strip();
    }

    private static void refuseIf(boolean unfit, String what) {
        if (unfit) {
            throw new UnfitForProduction(what);
        }
    }
}
