package vn.congvu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.congvu.ProductTest;
import vn.congvu.organisation.Role;

@ProductTest
class AccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private CurrentUser user;

    @Test
    void everyDeskOfTheDemonstrationHasAnAccount() {
        assertThat(List.of(
                        "clerk", "clerk.26740", "leader.SNV", "officer.SNV-NCC", "clerk.TTPVHCC", "admin", "auditor"))
                .allSatisfy(username -> assertThat(encoder.matches(
                                "congvu", accounts.find(username).orElseThrow().passwordHash()))
                        .as(username)
                        .isTrue());
    }

    @Test
    void productionWouldNotStartWithThem() {
        assertThatExceptionOfType(UnfitForProduction.class)
                .isThrownBy(() -> new ProductionAccounts(accounts).afterPropertiesSet())
                .withMessageContaining("demonstration accounts");
    }

    @Test
    @WithMockUser("manager.26740")
    void theCurrentUserIsAnOfficerWithPositions() {
        assertThat(user.username()).isEqualTo("manager.26740");
        assertThat(user.fullName()).isNotBlank();
        assertThat(user.roles()).containsExactlyInAnyOrder(Role.MANAGER, Role.CONTROLLER);
        assertThat(user.groups()).contains("manager:26740", "controller:26740");
        assertThat(user.institutions()).containsExactly("26740");
        assertThat(user.has(Role.MANAGER, "26740-TTPVHCC")).isTrue();
        assertThat(user.has(Role.MANAGER, "SNV")).isFalse();
    }

    @Test
    void nobodyIsNobody() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(user::username);
    }
}
