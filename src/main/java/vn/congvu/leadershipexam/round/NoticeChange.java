package vn.congvu.leadershipexam.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** What changes about the public notice: when the paper is written. */
public record NoticeChange(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(min = 10, max = 2000) String reason,
        @NotNull OffsetDateTime paperStarts) {}
