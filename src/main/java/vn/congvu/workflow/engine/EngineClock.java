package vn.congvu.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.congvu.web.time.ClockMoved;
import vn.congvu.web.time.ProductClock;

/** When a demonstration or a test moves the product's clock, the engine's timers follow. */
@Component
class EngineClock implements ClockMoved {

    @Override
    public void clockMoved(ProductClock clock) {
        ClockUtil.reset();
        if (clock.stands()) {
            ClockUtil.setCurrentTime(Date.from(clock.instant()));
        } else if (!clock.offset().isZero()) {
            ClockUtil.offset(clock.offset().toMillis());
        }
    }
}
