package vn.congvu.sla;

/** An open clock, the event that puts other rules in force for it, and the clock after it. */
record RevisedClock(ClockRow before, ClockEvent event, ClockRow after) {

    MovedClock moved() {
        return new MovedClock(before.reading(), after.reading());
    }
}
