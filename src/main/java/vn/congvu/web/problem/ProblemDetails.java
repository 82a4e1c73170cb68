package vn.congvu.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** The body of every refusal ({@code application/problem+json}), Vietnamese first. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetails(
        String type,
        String title,
        String titleEn,
        int status,
        String detail,
        String detailEn,
        List<Field> errors,
        List<ProblemGroup> groups,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {

    static final String URN = "urn:congvu:problem:";

    /** A field at fault: why, and what to do about it. */
    public record Field(String field, String reason, String reasonEn, String remedy, String remedyEn) {}
}
