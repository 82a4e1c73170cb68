package vn.congvu.escalation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Takes the place of whoever keeps the tasks, where nobody does. */
@Configuration
class StandInReassignment {

    @Bean
    @Fallback
    TaskReassignment nobodysTasks() {
        return (clock, username) -> {};
    }
}
