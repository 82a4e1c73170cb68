package vn.congvu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:mysql://db/congvu")
            .withProperty("spring.datasource.password", "Kh0ng-ai-b1et")
            .withProperty("congvu.exam.vault-key", "mvlmntdOjbBC7t9CAoKLdUS0htEyGsEO3/ueRMCuYBA=")
            .withProperty("congvu.exam.passphrase.iterations", "600000")
            .withProperty("management.endpoints.web.exposure.include", "health")
            .withProperty("management.endpoint.health.show-details", "never");

    @Test
    void soundSettingsStart() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:h2:file:./data, H2",
        "spring.datasource.password, congvu, well-known",
        "spring.datasource.password, '', empty",
        "congvu.exam.vault-key, '', CONGVU_EXAM_VAULT_KEY",
        "congvu.exam.passphrase.iterations, 1000, 600000",
        "congvu.exam.vault-key, QmxYXJybKoBbVN5Rxixz6Nqd9bQhGtVFasqJ5peUELo=, demonstration",
        "spring.h2.console.enabled, true, h2.console",
        "management.endpoints.web.exposure.include, '*', exposure",
        "management.endpoints.web.exposure.include, 'health,env', exposure",
        "management.endpoint.health.show-details, always, show-details",
    })
    void eachUnsafeSettingIsRefusedInOneLine(String name, String value, String told) {
        settings.setProperty(name, value);

        assertRefused(told);
    }

    @Test
    void aDemonstrationIsNoProduction() {
        settings.setActiveProfiles("prod", "demo");

        assertRefused("profiles demo and test");
    }

    @Test
    void theOperatorReadsTheLineWithoutAStackTrace() {
        var analysis = new UnfitForProductionAnalyzer().analyze(new UnfitForProduction("it is H2."));

        assertThat(analysis.getDescription()).isEqualTo("Refused to start in production: it is H2.");
    }

    private void assertRefused(String told) {
        assertThatExceptionOfType(UnfitForProduction.class)
                .isThrownBy(this::start)
                .withMessageContaining(told)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\n"));
    }

    private void start() {
        var guard = new ProductionSettings();
        guard.setEnvironment(settings);
        guard.postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
