package vn.congvu.remotework.review;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.workflow.CaseDates;

/** The date the model draws its timer on: the day of the review. */
@Component
class ReviewDates implements CaseDates {

    private final ReviewStore reviews;
    private final ReviewSettings settings;

    ReviewDates(ReviewStore reviews, ReviewSettings settings) {
        this.reviews = reviews;
        this.settings = settings;
    }

    @Override
    public Optional<Instant> date(String name, String businessKey) {
        return name.equals("reviewDay")
                ? Optional.of(reviews.require(businessKey)
                        .dueOn()
                        .atStartOfDay(WorkingCalendar.ZONE)
                        .toInstant())
                : Optional.empty();
    }

    @Override
    public String calendarUnit(String businessKey) {
        return settings.compilingUnit();
    }
}
