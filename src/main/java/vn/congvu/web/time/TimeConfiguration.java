package vn.congvu.web.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    ProductClock clock(Environment environment) {
        return new ProductClock(Clock.systemUTC(), environment.acceptsProfiles(Profiles.of("(demo | test) & !prod")));
    }
}
