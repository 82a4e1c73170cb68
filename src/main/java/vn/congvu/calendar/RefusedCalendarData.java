package vn.congvu.calendar;

/** Calendar data that contradict themselves are refused as a whole, with file, line and reason. */
public final class RefusedCalendarData extends CalendarRefusal {

    private final String file;
    private final long line;

    RefusedCalendarData(String file, long line, Sentence reason) {
        super(
                "%s, dòng %d: %s".formatted(file, line, reason.vi()),
                "%s, line %d: %s".formatted(file, line, reason.en()));
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }
}
