package vn.congvu.leadershipexam.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A room the paper is written in. */
public record Room(
        @NotBlank @Size(max = 40) String room,
        @NotBlank @Size(max = 300) String place,
        @Min(1) @Max(500) int capacity) {}
