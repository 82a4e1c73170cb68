package vn.congvu.remotework.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A round as it is drafted. */
public record NewRound(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9][A-Z0-9-]*")
        String code,

        @NotBlank @Size(max = 300) String nameVi,
        @NotBlank @Size(max = 300) String nameEn,
        @NotBlank @Size(max = 1000) String legalBasis,
        @NotBlank @Size(max = 500) String publishedIn,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid PilotUnit> units,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid NewPosition> positions) {

    /** @param holders the accounts of the people who hold the position */
    public record NewPosition(
            @NotBlank @Size(max = 40) String unitCode,
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 300) String titleVi,
            @NotBlank @Size(max = 300) String titleEn,
            boolean citizenContact,
            boolean handlesProcedures,
            boolean secretDuty,
            @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 100) String> holders) {}
}
