package vn.congvu.leadershipexam.result;

import java.time.Instant;
import java.util.List;

/** Who won which post. No marks, and nobody who did not win. */
public record PublicResult(String round, String nameVi, String nameEn, List<Council> councils) {

    public record Council(
            int councilNo,
            String nameVi,
            String nameEn,
            String decisionNumber,
            Instant publishedAt,
            List<Filled> posts) {}

    /** @param winner null when the post stays unfilled */
    public record Filled(int postNo, String titleVi, String titleEn, String state, String winner, String number) {}
}
