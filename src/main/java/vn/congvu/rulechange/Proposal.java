package vn.congvu.rulechange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.congvu.calendar.ChangedDay;
import vn.congvu.calendar.DayChange;
import vn.congvu.calendar.DayStatus;
import vn.congvu.procedure.NewLimits;

/**
 * A change as somebody proposes it: of the kind CALENDAR with {@code days}, of the kind LIMITS with {@code limits} that
 * hold from {@code validFrom}, for dossiers received before as well when {@code appliesToOpen} says so.
 */
record Proposal(
        @NotNull ChangeKind kind,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 1000) String legalBasis,
        @Size(max = 400) List<@Valid Day> days,
        LocalDate validFrom,
        Boolean appliesToOpen,
        @Size(max = 400) List<@Valid Limit> limits) {

    record Day(
            @NotNull LocalDate date,
            @NotNull DayChange kind,
            @Size(max = 64) String unit,
            @Size(max = 300) String nameVi,
            @Size(max = 300) String nameEn,
            DayStatus status) {

        ChangedDay changed(String basis, String changeId) {
            return new ChangedDay(
                    date,
                    kind,
                    unit == null || unit.isBlank() ? null : unit,
                    nameVi,
                    nameEn,
                    status == null ? DayStatus.OFFICIAL : status,
                    basis,
                    changeId);
        }
    }

    record Limit(
            @NotBlank @Size(max = 40) String procedureCode,
            @NotBlank @Size(max = 20) String statutoryTerm,
            @Size(max = 20) String committedTerm) {

        NewLimits limits() {
            return new NewLimits(procedureCode, statutoryTerm, committedTerm);
        }
    }

    List<ChangedDay> changedDays(String changeId) {
        return days.stream().map(day -> day.changed(legalBasis, changeId)).toList();
    }

    List<NewLimits> newLimits() {
        return limits.stream().map(Limit::limits).toList();
    }

    boolean movesOpenDossiers() {
        return kind == ChangeKind.CALENDAR || Boolean.TRUE.equals(appliesToOpen);
    }
}
