package vn.congvu.remotework.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody asks for, before it has been checked. There is no field for whom: everybody asks for themself.
 *
 * @param reason voluntary
 * @param despiteFindings sends it although conditions fail, to get a refusal that can be appealed
 */
public record Wish(
        @NotBlank @Size(max = 36) String roundId,
        @NotBlank @Size(max = 36) String positionId,
        @NotEmpty @Size(max = 200) List<@NotNull LocalDate> days,
        @NotBlank @Size(max = 300) String place,

        @NotBlank @Pattern(regexp = "(0|\\+84)[0-9]{9}", message = "phone")
        String phone,

        boolean hasPhone,
        boolean hasComputer,
        boolean hasPrinter,
        boolean hasInternet,
        boolean commits,
        boolean onProbation,
        boolean underDiscipline,
        @Size(max = 2000) String reason,
        Boolean despiteFindings) {

    public boolean insists() {
        return Boolean.TRUE.equals(despiteFindings);
    }
}
