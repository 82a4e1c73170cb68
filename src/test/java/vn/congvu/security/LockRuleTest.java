package vn.congvu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockRuleTest {

    @ParameterizedTest
    @CsvSource({"0, PT0S", "4, PT0S", "5, PT30S", "6, PT1M", "7, PT2M", "9, PT8M", "10, PT15M", "2000000000, PT15M"})
    void eachFailureAfterTheFourthDoublesTheWaitUpToAQuarterOfAnHour(int failures, Duration wait) {
        assertThat(LockRule.lockAfter(failures)).isEqualTo(wait);
    }
}
