package vn.congvu.calendar;

import java.util.Collection;

/** A calendar version nobody published; the message names those that are. */
public final class UnknownCalendarVersion extends CalendarRefusal {

    UnknownCalendarVersion(String version, Collection<String> published) {
        super(
                "Không có phiên bản lịch làm việc “%s”; các phiên bản đã công bố: %s."
                        .formatted(version, String.join(", ", published)),
                "There is no version “%s” of the working calendar; published versions: %s."
                        .formatted(version, String.join(", ", published)));
    }
}
