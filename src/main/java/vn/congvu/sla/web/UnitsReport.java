package vn.congvu.sla.web;

import java.time.LocalDate;
import java.util.List;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.sla.UnitPerformance;

/** The institutions the user oversees that had something to do; both days are included. */
record UnitsReport(String period, LocalDate from, LocalDate to, List<Item> items) {

    /** Numbers of stages; {@code lateReception} counts dossiers. See {@link UnitPerformance.Row} for the percentages. */
    record Item(
            String unitCode,
            String unitName,
            String unitNameEn,
            int early,
            int onTime,
            int late,
            int cancelled,
            int openInTime,
            int openLate,
            int paused,
            int lateReception,
            Double onTimePercent,
            Double medianWorkingHours,
            Double p95WorkingHours) {

        static Item of(UnitPerformance.Row row, Organisation organisation) {
            var unit = organisation.unit(row.institutionCode());
            return new Item(
                    row.institutionCode(),
                    unit.map(Unit::nameVi).orElse(row.institutionCode()),
                    unit.map(Unit::nameEn).orElse(row.institutionCode()),
                    row.early(),
                    row.onTime(),
                    row.late(),
                    row.cancelled(),
                    row.openInTime(),
                    row.openLate(),
                    row.paused(),
                    row.lateReception(),
                    row.onTimePercent(),
                    row.medianWorkingHours(),
                    row.p95WorkingHours());
        }
    }
}
