package vn.congvu.calendar;

/** Where calendar data stand, so that a refusal can name it: a line of a file, or a row of a published change. */
record Place(String file, long line) {

    RefusedCalendarData refused(Sentence reason) {
        return new RefusedCalendarData(file, line, reason);
    }
}
