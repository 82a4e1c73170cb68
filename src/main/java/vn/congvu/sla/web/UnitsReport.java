package vn.congvu.sla.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.sla.PerformanceOf;
import vn.congvu.sla.UnitNumbers;

/** The units the user oversees that had something to do; both days are included. */
record UnitsReport(String period, LocalDate from, LocalDate to, PerformanceOf kind, List<Item> items) {

    /** Numbers of cases; {@code lateReception} counts dossiers. See {@link UnitNumbers} for the percentages. */
    record Item(
            String unitCode,
            String unitName,
            String unitNameEn,
            int early,
            int onTime,
            int late,
            int closed,
            int cancelled,
            int openInTime,
            int openLate,
            int paused,
            int excused,
            int lateReception,
            int officialLate,
            Double earlyPercent,
            Double onTimePercentOfClosed,
            Double latePercent,
            Double onTimePercent,
            Double onTimePercentExcused,
            Double officialOnTimePercent,
            Double medianWorkingHours,
            Double p95WorkingHours) {

        static Item of(UnitNumbers numbers, Organisation organisation) {
            Optional<Unit> unit = organisation.unit(numbers.unitCode());
            return new Item(
                    numbers.unitCode(),
                    unit.map(Unit::nameVi).orElse(numbers.unitCode()),
                    unit.map(Unit::nameEn).orElse(numbers.unitCode()),
                    numbers.early(),
                    numbers.onTime(),
                    numbers.late(),
                    numbers.closed(),
                    numbers.cancelled(),
                    numbers.openInTime(),
                    numbers.openLate(),
                    numbers.paused(),
                    numbers.excused(),
                    numbers.lateReception(),
                    numbers.officialLate(),
                    numbers.earlyPercent(),
                    numbers.onTimePercentOfClosed(),
                    numbers.latePercent(),
                    numbers.onTimePercent(),
                    numbers.onTimePercentExcused(),
                    numbers.officialOnTimePercent(),
                    numbers.medianWorkingHours(),
                    numbers.p95WorkingHours());
        }
    }
}
