package vn.congvu.workflow;

import java.time.Instant;

/** A step of a case as its page shows it: who had it, since when, until when it was due, and how that ended. */
public record StepView(
        String key,
        String kind,
        String elementId,
        String nameVi,
        String nameEn,
        String unitCode,
        String unitName,
        String unitNameEn,
        Owner owner,
        Instant startedAt,
        Instant dueAt,
        Instant endedAt,
        String outcome,
        String state,
        int workedMinutes) {

    public record Owner(String username, String fullName) {}
}
