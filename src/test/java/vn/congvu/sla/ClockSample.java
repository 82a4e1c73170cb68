package vn.congvu.sla;

import java.time.Instant;
import java.time.LocalTime;
import vn.congvu.calendar.WorkingCalendars;

/** Clocks to be opened, with everything filled in that a test does not care about. */
public final class ClockSample {

    public static final String CALENDAR = new WorkingCalendars().current().version();

    private String key;
    private ClockKind kind = ClockKind.STEP;
    private String dossier;
    private String element = "userTask_process";
    private String unit = "26740-VHXH";
    private String institution = "26740";
    private String owner;
    private String group = "officer:26740-VHXH";
    private String term;
    private Instant fixedDue;
    private LocalTime cutOff;

    private ClockSample(String dossier, ClockKind kind) {
        this.dossier = dossier;
        this.kind = kind;
        this.key = dossier + ":" + kind;
    }

    public static ClockSample promise(String dossier) {
        return new ClockSample(dossier, ClockKind.STATUTORY)
                .unit("26740", "26740")
                .group(null);
    }

    public static ClockSample step(String dossier) {
        return new ClockSample(dossier, ClockKind.STEP);
    }

    public static ClockSample of(ClockKind kind, String dossier) {
        return new ClockSample(dossier, kind);
    }

    public ClockSample key(String other) {
        key = other;
        return this;
    }

    public ClockSample element(String id) {
        element = id;
        return this;
    }

    public ClockSample unit(String code, String institutionCode) {
        unit = code;
        institution = institutionCode;
        return this;
    }

    public ClockSample owner(String username) {
        owner = username;
        return this;
    }

    public ClockSample group(String candidates) {
        group = candidates;
        return this;
    }

    public ClockSample term(String text) {
        term = text;
        return this;
    }

    public ClockSample inheriting(Instant promise) {
        fixedDue = promise;
        return this;
    }

    public ClockSample cutOff(String hour) {
        cutOff = LocalTime.parse(hour);
        return this;
    }

    public OpenClock startedAt(Instant at) {
        return new OpenClock(
                key,
                kind,
                dossier,
                "2.002755",
                element,
                "Thẩm định hồ sơ",
                "Process the dossier",
                unit,
                institution,
                owner,
                group,
                term,
                fixedDue,
                cutOff,
                CALENDAR,
                at,
                "Quyết định 2843/QĐ-UBND");
    }
}
