package vn.congvu.remotework.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All figures of a review as they were computed, with the words about them. Frozen when the organiser has compiled it: page,
 * paper and workbook are made of this alone.
 *
 * @param total all units together
 */
public record ReviewSnapshot(
        String code,
        ReviewKind kind,
        RoundFacts round,
        LocalDate from,
        LocalDate to,
        Instant computedAt,
        Terms terms,
        List<UnitFigures> units,
        UnitFigures total) {

    public record RoundFacts(
            String code, String nameVi, String nameEn, String legalBasis, LocalDate from, LocalDate to) {}

    /** By what the figures are judged. */
    public record Terms(
            int confidencePercent,
            int minTotal,
            int minExpected,
            int minPersonMonths,
            int daysBefore,
            String basisVi,
            String basisEn) {

        double confidence() {
            return confidencePercent / 100.0;
        }
    }

    /**
     * @param unitCode null for all units together
     * @param reportedOn null as long as the unit has not reported
     */
    public record UnitFigures(
            String unitCode,
            String nameVi,
            String nameEn,
            List<Figure> figures,
            String opinion,
            String difficulties,
            Course proposal,
            String reportedBy,
            LocalDate reportedOn) {}
}
