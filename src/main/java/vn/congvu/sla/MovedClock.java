package vn.congvu.sla;

/** An open clock before and after other rules were put in force; the two may show the same date. */
public record MovedClock(ClockReading before, ClockReading after) {

    public boolean hasOtherDue() {
        return !before.dueAt().equals(after.dueAt());
    }
}
