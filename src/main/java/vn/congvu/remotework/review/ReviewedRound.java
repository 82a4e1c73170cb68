package vn.congvu.remotework.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a review knows of its round. */
record ReviewedRound(
        String id,
        String code,
        String nameVi,
        String nameEn,
        String legalBasis,
        LocalDate from,
        LocalDate to,
        State state,
        LocalDate openedOn,
        LocalDate closedOn,
        List<Baseline> units) {

    enum State {
        DRAFT,
        OPEN,
        CLOSED
    }

    /** What was said of the unit before the round, in percent; null where nothing was. */
    record Baseline(String unitCode, BigDecimal onTime, BigDecimal satisfaction) {}

    List<String> unitCodes() {
        return units.stream().map(Baseline::unitCode).toList();
    }

    /** The last day anything can have happened in it, as of a day. */
    LocalDate lastDayBefore(LocalDate today) {
        LocalDate last = closedOn != null && closedOn.isBefore(to) ? closedOn : to;
        return last.isBefore(today) ? last : today.minusDays(1);
    }
}
