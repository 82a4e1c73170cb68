package vn.congvu.web.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ProductClockTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00.123456Z");
    private static final Instant TET = Instant.parse("2026-02-12T03:00:00Z");

    private final Clock machine = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ProductClock clock = new ProductClock(machine, true);

    @Test
    void followsTheMachineInWholeMilliseconds() {
        assertThat(clock.instant()).isEqualTo("2026-11-21T08:00:00.123Z");
        assertThat(clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")).instant()).isEqualTo(clock.instant());
    }

    @Test
    void goesOnFromWhereItIsMovedTo() {
        clock.moveTo(TET);
        assertThat(clock.instant()).isEqualTo(TET);
        assertThat(clock.offset()).isEqualTo(Duration.between(NOW, TET));

        clock.reset();
        assertThat(clock.offset()).isZero();
    }

    @Test
    void tellsItsFollowers() {
        var heard = new ArrayList<Instant>();
        clock.addFollower(moved -> heard.add(moved.instant()));

        clock.stopAt(TET);

        assertThat(heard).containsExactly(TET);
    }

    @Test
    void isPutBackAfterWorkThatSetsItAndFails() {
        // given a clock somebody has moved
        clock.moveTo(TET);

        // when work at another moment fails
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.puttingBackAfter(() -> {
                    clock.stopAt(NOW);
                    throw new IllegalArgumentException();
                }));

        // then it goes on where it was
        assertThat(clock.instant()).isEqualTo(TET);
        assertThat(clock.stands()).isFalse();
    }

    @Test
    void standsFirmInProduction() {
        var firm = new ProductClock(machine, false);

        assertThatIllegalStateException().isThrownBy(() -> firm.moveTo(TET));
        assertThat(firm.instant()).isEqualTo("2026-11-21T08:00:00.123Z");
    }
}
