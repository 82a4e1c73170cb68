package vn.congvu.sla;

/**
 * How one unit did in a period, in cases and in percent (two decimals, null without a case).
 *
 * @param excused late, but by a confirmed objective cause; they stay among the late ones
 * @param lateReception dossiers taken in late, which are no cases of their own
 * @param officialInTime ended and open cases in time by the official indicator; {@code officialLate} those that are not
 * @param medianWorkingHours of the working hours of ended cases; as is the 95th percentile (nearest rank)
 */
public record UnitNumbers(
        String unitCode,
        int early,
        int onTime,
        int late,
        int cancelled,
        int openInTime,
        int openLate,
        int paused,
        int excused,
        int lateReception,
        int officialInTime,
        int officialLate,
        Double medianWorkingHours,
        Double p95WorkingHours) {

    public int closed() {
        return early + onTime + late;
    }

    public Double earlyPercent() {
        return percent(early, closed());
    }

    public Double onTimePercentOfClosed() {
        return percent(onTime, closed());
    }

    public Double latePercent() {
        return percent(late, closed());
    }

    /**
     * By index 2.1 of Decision 766/QĐ-TTg: open work counts as on time or late as it stood when judged; paused and
     * cancelled work does not count.
     */
    public Double onTimePercent() {
        return percent(inTime(), judged());
    }

    /** The same, with the late ones that have an objective cause counted as on time. */
    public Double onTimePercentExcused() {
        return percent(inTime() + excused, judged());
    }

    /** The same as the national portal sees it: a second supplement request makes a dossier overdue. */
    public Double officialOnTimePercent() {
        return percent(officialInTime, officialInTime + officialLate);
    }

    private int inTime() {
        return early + onTime + openInTime;
    }

    private int judged() {
        return inTime() + late + openLate;
    }

    private static Double percent(int part, int all) {
        return all == 0 ? null : Math.round(10_000.0 * part / all) / 100.0;
    }
}
