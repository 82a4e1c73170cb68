package vn.congvu.leadershipexam.script;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How hard it is to guess the passphrase of a key holder: {@code exam/key.yaml}.
 *
 * @param iterations of PBKDF2 with HMAC-SHA256, at least 1; kept beside what it closes, so that it may grow later
 */
@ConfigurationProperties("congvu.exam.passphrase")
record PassphraseSettings(int iterations) {

    PassphraseSettings {
        if (iterations < 1) {
            throw new IllegalArgumentException("congvu.exam.passphrase.iterations has to be at least 1");
        }
    }
}
