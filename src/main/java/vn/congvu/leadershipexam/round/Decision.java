package vn.congvu.leadershipexam.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The decision by which a round is suspended, resumed or stopped. */
public record Decision(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(min = 10, max = 2000) String reason,
        @NotBlank @Size(max = 500) String legalBasis) {}
