package vn.congvu.leadershipexam.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A round as it is drafted.
 *
 * @param organiserUnit the division whose officers prepare it
 * @param authorityUnit the leadership that answers the policy request and approves the result
 */
public record NewRound(
        @NotBlank @Size(max = 300) String nameVi,
        @NotBlank @Size(max = 300) String nameEn,
        @NotBlank @Size(max = 40) String organiserUnit,
        @NotBlank @Size(max = 40) String authorityUnit,
        @NotBlank @Size(max = 1000) String legalBasis,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid NewCouncil> councils,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid NewPost> posts) {

    NewRound answeredBy(String unit) {
        return new NewRound(nameVi, nameEn, organiserUnit, unit, legalBasis, councils, posts);
    }

    /** @param unitCode the unit the council belongs to; the organiser for one of the city */
    public record NewCouncil(
            int councilNo,
            @NotNull Council.Level level,
            @NotBlank @Size(max = 40) String unitCode,
            @NotBlank @Size(max = 300) String nameVi,
            @NotBlank @Size(max = 300) String nameEn) {}

    public record NewPost(
            int postNo,
            int councilNo,
            @NotBlank @Size(max = 40) String unitCode,
            @NotBlank @Size(max = 300) String titleVi,
            @NotBlank @Size(max = 300) String titleEn,
            @NotNull Post.Grade grade) {}
}
