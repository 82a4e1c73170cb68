package vn.congvu.leadershipexam.registration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody says of themselves when applying for a post.
 *
 * @param exceptionNote the document by which somebody outside the planning list is admitted
 * @param years of service
 * @param consent that data already in a national database may be taken from there
 * @param correct that all of it is true
 */
public record NewApplication(
        int postNo,
        @NotNull @Past LocalDate birthDate,
        @NotNull Gender gender,

        @NotBlank @Size(max = 30) @Pattern(regexp = "[0-9+ ]{8,30}")
        String phone,

        @NotBlank @Size(max = 200) @Email String email,
        @NotBlank @Size(max = 300) String workPlace,
        boolean planned,
        @Size(max = 500) String exceptionNote,
        @NotNull Degree degree,
        @Min(0) @Max(60) int years,
        boolean disciplined,
        boolean prosecuted,
        boolean consent,
        @AssertTrue boolean correct) {}
