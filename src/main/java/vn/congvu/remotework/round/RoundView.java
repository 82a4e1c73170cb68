package vn.congvu.remotework.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A round as people read it; everything but the names of holders is public in the city's administration. */
public record RoundView(
        String id,
        String code,
        String nameVi,
        String nameEn,
        String legalBasis,
        String publishedIn,
        LocalDate from,
        LocalDate to,
        String state,
        Person draftedBy,
        Instant openedAt,
        Instant closedAt,
        String closeReason,
        List<Unit> units,
        Abilities can) {

    public record Person(String username, String fullName) {}

    /** @param left places nobody has yet */
    public record Unit(
            String unitCode,
            String name,
            String nameEn,
            int headCount,
            int ratioPercent,
            int quota,
            int left,
            int minPresent,
            int daysPerWeek,
            String securityUnit,
            String securityUnitName,
            BigDecimal baselineOnTime,
            BigDecimal baselineSatisfaction) {}

    public record Abilities(boolean edit, boolean open, boolean close) {}

    /** @param mine whether the person asking holds it */
    public record Position(
            String id,
            String unitCode,
            String unitName,
            String unitNameEn,
            String code,
            String titleVi,
            String titleEn,
            boolean citizenContact,
            boolean handlesProcedures,
            boolean secretDuty,
            List<Person> holders,
            boolean mine) {}
}
