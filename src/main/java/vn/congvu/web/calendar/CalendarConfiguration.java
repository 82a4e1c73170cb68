package vn.congvu.web.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.calendar.PublishedEditions;
import vn.congvu.calendar.WorkingCalendars;

/** The calendar knows no framework; this makes its one object a bean. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingCalendars workingCalendars(PublishedEditions published) {
        return new WorkingCalendars(published);
    }
}
