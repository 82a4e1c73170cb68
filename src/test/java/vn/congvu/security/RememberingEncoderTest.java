package vn.congvu.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberingEncoderTest {

    private int slowChecks;

    private final RememberingEncoder encoder = new RememberingEncoder(new PasswordEncoder() {
        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            slowChecks++;
            return hash.equals("hash of " + password);
        }
    });

    @Test
    void theRightPasswordIsCheckedSlowlyOnce() {
        assertThat(encoder.matches("congvu", "hash of congvu")).isTrue();
        assertThat(encoder.matches("congvu", "hash of congvu")).isTrue();

        assertThat(slowChecks).isEqualTo(1);
    }

    @Test
    void aWrongPasswordAndAnOldOneAreCheckedEveryTime() {
        encoder.matches("congvu", "hash of congvu");

        assertThat(encoder.matches("wrong", "hash of congvu")).isFalse();
        assertThat(encoder.matches("wrong", "hash of congvu")).isFalse();
        assertThat(encoder.matches("congvu", "hash of new")).isFalse();

        assertThat(slowChecks).isEqualTo(4);
    }
}
