package vn.congvu.escalation;

/**
 * A row of the ladder as the table answers it; {@code condition} is null where there is none. {@code version} is that of
 * the table.
 */
public record LadderRow(
        String level,
        String measuredFrom,
        int workingMinutes,
        int notBeforePercent,
        String addressee,
        String condition,
        String basis,
        int version) {}
