package vn.congvu.sla;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congvu.calendar.ChangedDay;
import vn.congvu.calendar.DayChange;
import vn.congvu.calendar.DayStatus;
import vn.congvu.calendar.PublishedEditions;

/** Editions of the calendar that each change the shipped one. */
final class Shelf implements PublishedEditions {

    private final Map<String, Edition> editions = new HashMap<>();

    /** With these days closed by a storm. */
    String publish(Collection<LocalDate> daysOff) {
        return edition(daysOff.stream()
                .map(date -> changed(date, DayChange.LOCAL_CLOSURE))
                .toList());
    }

    /** With a Saturday on which work is made up for. */
    String publishWorking(LocalDate saturday) {
        return edition(List.of(changed(saturday, DayChange.SWAP_WORK)));
    }

    private String edition(List<ChangedDay> days) {
        String version = ClockSample.CALENDAR + "." + (editions.size() + 1);
        editions.put(version, new Edition(version, ClockSample.CALENDAR, days));
        return version;
    }

    private static ChangedDay changed(LocalDate date, DayChange change) {
        return new ChangedDay(date, change, null, "Bão", "Storm", DayStatus.OFFICIAL, "Thông báo thử", "change");
    }

    @Override
    public Optional<String> current(String shipped) {
        return Optional.empty();
    }

    @Override
    public Optional<Edition> edition(String version) {
        return Optional.ofNullable(editions.get(version));
    }
}
